# The provider without Python. Credentials come from LOADMASTER_EDGE_API_KEY, or LOADMASTER_API_KEY.

terraform {
  required_providers {
    loadmaster = {
      source  = "loadmaster.example/community/loadmaster"
      version = "0.1.0"
    }
  }
}

variable "unit" {
  type        = string
  description = "Address of the appliance"
  default     = "https://10.0.0.11"
}

provider "loadmaster" {
  name  = "edge"
  units = [var.unit]
}

resource "loadmaster_syslog_target" "siem" {
  host             = "10.0.9.5"
  minimum_severity = "warning"
}

resource "loadmaster_virtual_service" "web" {
  address  = "10.0.0.50"
  port     = 80
  protocol = "tcp"
  nickname = "web"

  check_type = "http"
  check_url  = "/healthz"

  persistence                 = "active_cookie"
  persistence_cookie          = "JNodeID"
  persistence_timeout_seconds = 3600

  real_servers = {
    "10.0.1.11:80" = {}
    "10.0.1.12:80" = { weight = 500 }
  }
}

output "web" {
  value = loadmaster_virtual_service.web.id
}
