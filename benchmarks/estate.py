"""The load balancer that the Terraform and synthesis rows measure: a thousand services of one kind."""

from __future__ import annotations

from typing import Any

SERVICES = 1000
SERVERS = 4
Values = dict[str, Any]

# Forty arguments with the key of the service; each is accepted by the appliance without a prerequisite.
WRITTEN_OUT: Values = {
    "enabled": True,
    "service_type": "http",
    "force_layer7": True,
    "subnet_originating": True,
    "transparent": False,
    "type_of_service": "normal",
    "idle_time": 1800,
    "scheduling_method": "least_connections",
    "server_initiating_protocol": "none",
    "refresh_persistence": False,
    "ssl_acceleration": False,
    "ssl_reverse": False,
    "error_code": 0,
    "error_url": "https://status.example/",
    "sorry_server_address": "10.255.0.10",
    "sorry_server_port": 8080,
    "response_status_remapping": False,
    "connection_limit": 10000,
    "connection_rate_limit": 500,
    "bandwidth_limit": 0,
    "request_rate_limit": 0,
    "check_type": "http",
    "check_port": 8081,
    "check_url": "/healthz",
    "check_method": "get",
    "check_http11": True,
    "check_host": "health.example",
    "check_codes": ["301", "401"],
    "check_interval_seconds": 30,
    "check_timeout_seconds": 5,
    "check_retry_count": 3,
    "enhanced_health_checks": False,
    "waf_alert_threshold": 0,
    "esp_nested_groups": False,
    "esp_captcha": False,
    "esp_same_site": "appliance_default",
}


def service(number: int, *, servers: int = SERVERS) -> Values:
    """The arguments of one service with its nested servers, as Terraform names them."""
    high, low = divmod(number, 250)
    values: Values = {
        "address": f"10.{10 + high}.0.{low + 1}",
        "port": 80,
        "protocol": "tcp",
        "nickname": f"service-{number:04}",
    }
    if servers:
        values["real_servers"] = {
            f"10.{10 + high}.{low + 1}.{seat + 1}:8080": {"weight": 1000 + seat} for seat in range(servers)
        }
    return values


def service_written_out(number: int) -> Values:
    """A service without servers and with forty arguments."""
    return {**service(number, servers=0), **WRITTEN_OUT}
