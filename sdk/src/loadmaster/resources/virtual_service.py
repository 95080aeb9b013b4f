# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What clients connect to. A virtual service is named by its address, port and protocol together; the
appliance also numbers it, and the number stays when address or port change.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Many, Nothing, One
from loadmaster._wire.table import Command, Form, Lookup, Parameter
from loadmaster.types.statistics import StatsTotals
from loadmaster.types.virtual_service import VirtualService

__all__ = ["AsyncVirtualServices", "VirtualServices"]

_P_ADDRESS = Parameter("vs", Form(type="address"), required=True)
_P_PORT = Parameter("port", Form(type="port", minimum=3, maximum=65530, also=("*",)), required=True)
_P_PROTOCOL = Parameter("prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}), required=True)
_P_NICKNAME = Parameter(
    "NickName", Form(type="string", pattern="[A-Za-z0-9][A-Za-z0-9 .@_-]*"), clearable=True
)
_P_ENABLED = Parameter("Enable", Form(type="bool"))
_P_SERVICE_TYPE = Parameter(
    "VStype",
    Form(
        type="enum",
        codes={
            "generic": "gen",
            "http": "http",
            "http2": "http2",
            "remote_terminal": "ts",
            "starttls": "tls",
            "log_insight": "log",
        },
    ),
    clearable=True,
)
_P_FORCE_LAYER7 = Parameter("ForceL7", Form(type="bool"))
_P_FORCE_LAYER4 = Parameter("ForceL4", Form(type="bool"))
_P_TRANSPARENT = Parameter("Transparent", Form(type="bool"))
_P_SUBNET_ORIGINATING = Parameter("SubnetOriginating", Form(type="bool"))
_P_SERVER_NAT = Parameter("UseforSnat", Form(type="bool"))
_P_DEFAULT_GATEWAY = Parameter("DefaultGW", Form(type="address"), clearable=True)
_P_ALTERNATE_ADDRESS = Parameter("AltAddress", Form(type="address"), clearable=True)
_P_EXTRA_PORTS = Parameter("ExtraPorts", Form(type="list", separator=","), clearable=True)
_P_LOCAL_BIND_ADDRESSES = Parameter("LocalBindAddrs", Form(type="list", separator=" "), clearable=True)
_P_TYPE_OF_SERVICE = Parameter(
    "QoS",
    Form(
        type="enum",
        codes={
            "normal": 0,
            "minimum_cost": 1,
            "maximum_reliability": 2,
            "maximum_throughput": 4,
            "minimum_delay": 8,
            "unchanged": 16,
        },
    ),
)
_P_FOLLOW_SERVICE = Parameter("FollowVSID", Form(type="int"))
_P_IDLE_TIME = Parameter("Idletime", Form(type="int", minimum=0, maximum=86400))
_P_SCHEDULING_METHOD = Parameter(
    "Schedule",
    Form(
        type="enum",
        codes={
            "round_robin": "rr",
            "weighted_round_robin": "wrr",
            "least_connections": "lc",
            "weighted_least_connections": "wlc",
            "fixed_weight": "fixed",
            "adaptive": "adaptive",
            "source_address_hash": "sh",
            "weighted_response_time": "dl",
            "sdn_adaptive": "sdn-adaptive",
            "url_hash": "uhash",
        },
    ),
)
_P_ADAPTIVE_INTERVAL_SECONDS = Parameter("AdaptiveInterval", Form(type="int"), clearable=True)
_P_ADAPTIVE_PATH = Parameter("AdaptiveURL", Form(type="string"), clearable=True)
_P_ADAPTIVE_PORT = Parameter("AdaptivePort", Form(type="port", minimum=0, maximum=65535), clearable=True)
_P_ADAPTIVE_MINIMUM_PERCENT = Parameter("AdaptiveMinPercent", Form(type="int"), clearable=True)
_P_PERSISTENCE = Parameter(
    "Persist",
    Form(
        type="enum",
        codes={
            "source_address": "src",
            "active_cookie": "active-cookie",
            "active_cookie_or_source": "active-cook-src",
            "server_cookie": "cookie",
            "server_cookie_or_source": "cookie-src",
            "cookie_hash": "cookie-hash",
            "cookie_hash_or_source": "cookie-hash-src",
            "url_hash": "url",
            "query_hash": "query-hash",
            "host_header": "host",
            "selected_header": "header",
            "super_http": "super",
            "super_http_or_source": "super-src",
            "ssl_session": "ssl",
            "remote_terminal": "rdp",
            "remote_terminal_or_source": "rdp-src",
            "session_broker": "rdp-sb",
            "session_broker_or_source": "rdp-sb-src",
            "sip_call": "udpsip",
        },
        clear_with="none",
    ),
    clearable=True,
)
_P_PERSISTENCE_TIMEOUT_SECONDS = Parameter(
    "PersistTimeout", Form(type="int", minimum=0, maximum=2419200), clearable=True
)
_P_REFRESH_PERSISTENCE = Parameter("RefreshPersist", Form(type="bool"))
_P_PERSISTENCE_COOKIE = Parameter("Cookie", Form(type="string"), clearable=True)
_P_PERSISTENCE_QUERY_ITEM = Parameter("QueryTag", Form(type="string"), clearable=True)
_P_SERVER_INITIATING_PROTOCOL = Parameter(
    "ServerInit",
    Form(type="enum", codes={"none": 0, "smtp": 1, "ssh": 2, "other": 3, "imap4": 4, "mysql": 5, "pop3": 6}),
)
_P_START_TLS_MODE = Parameter(
    "StartTLSMode",
    Form(
        type="enum", codes={"none": 0, "smtp_optional": 1, "smtp_required": 2, "ftp": 3, "imap": 4, "pop3": 6}
    ),
)
_P_SSL_ACCELERATION = Parameter("SSLAcceleration", Form(type="bool"))
_P_CERTIFICATES = Parameter(
    "CertFile", Form(type="list", min_length=0, max_length=8099, separator=" "), clearable=True
)
_P_INTERMEDIATE_CERTIFICATES = Parameter(
    "IntermediateCerts", Form(type="list", separator="+"), clearable=True
)
_P_CIPHER_SET = Parameter("CipherSet", Form(type="string"), clearable=True)
_P_CIPHERS = Parameter("Ciphers", Form(type="list", separator=":"), clearable=True)
_P_TLS13_CIPHERS = Parameter("Tls13CipherSet", Form(type="list", separator=" "), clearable=True)
_P_DISABLED_TLS_VERSIONS = Parameter(
    "TlsType",
    Form(
        type="flags",
        minimum=0,
        maximum=30,
        codes={"ssl3": 1, "tls1_0": 2, "tls1_1": 4, "tls1_2": 8, "tls1_3": 16},
    ),
    clearable=True,
)
_P_CLIENT_CERTIFICATE_MODE = Parameter(
    "ClientCert",
    Form(
        type="enum",
        codes={
            "not_required": 0,
            "required": 1,
            "required_with_headers": 2,
            "der_as_ssl_client_cert": 3,
            "der_as_x_client_cert": 4,
            "pem_as_ssl_client_cert": 5,
            "pem_as_x_client_cert": 6,
        },
    ),
)
_P_OCSP_VERIFICATION = Parameter("OCSPVerify", Form(type="bool"))
_P_REQUIRES_SNI = Parameter("NeedHostName", Form(type="bool"))
_P_HTTP2 = Parameter("AllowHTTP2", Form(type="bool"))
_P_PASS_CIPHER = Parameter("PassCipher", Form(type="bool"))
_P_STRICT_TRANSPORT_SECURITY = Parameter(
    "SecurityHeaderOptions",
    Form(
        type="enum",
        codes={
            "none": 0,
            "without_subdomains": 1,
            "with_subdomains": 2,
            "without_subdomains_preload": 4,
            "with_subdomains_preload": 6,
        },
    ),
)
_P_SSL_REWRITE = Parameter(
    "SSLRewrite",
    Form(
        type="enum",
        codes={"unchanged": "", "http": "http", "https": "https"},
        read_codes={"unchanged": "0", "http": "1", "https": "2"},
    ),
)
_P_SSL_REENCRYPT = Parameter("SSLReencrypt", Form(type="bool"))
_P_SSL_REVERSE = Parameter("SSLReverse", Form(type="bool"))
_P_PASS_SNI = Parameter("PassSni", Form(type="bool"))
_P_REVERSE_SNI_HOST = Parameter("ReverseSNIHostname", Form(type="string"), clearable=True)
_P_HTTP_RESCHEDULING = Parameter("HTTPReschedule", Form(type="bool"))
_P_FORWARDED_HEADER = Parameter(
    "AddVia",
    Form(
        type="enum",
        codes={
            "legacy_x_forwarded_for": 0,
            "x_forwarded_for_and_via": 1,
            "none": 2,
            "x_clientside_and_via": 3,
            "x_clientside": 4,
            "x_forwarded_for": 5,
            "via": 6,
        },
    ),
)
_P_EXTRA_HEADER_NAME = Parameter("ExtraHdrKey", Form(type="string"), clearable=True)
_P_EXTRA_HEADER_VALUE = Parameter("ExtraHdrValue", Form(type="string"), clearable=True)
_P_COPY_HEADER_FROM = Parameter("CopyHdrFrom", Form(type="string"), clearable=True)
_P_COPY_HEADER_TO = Parameter("CopyHdrTo", Form(type="string"), clearable=True)
_P_CACHING = Parameter("Cache", Form(type="bool"))
_P_CACHE_PERCENT = Parameter("CachePercent", Form(type="int", minimum=0, maximum=100))
_P_COMPRESSION = Parameter("Compress", Form(type="bool"))
_P_TCP_MULTIPLEXING = Parameter("MultiConnect", Form(type="bool"))
_P_INTRUSION_DETECTION = Parameter("Verify", Form(type="flags", codes={"detect": 1, "drop": 2, "warn": 4}))
_P_ERROR_CODE = Parameter("ErrorCode", Form(type="int", minimum=200, maximum=505, also=(0,)))
_P_ERROR_URL = Parameter("ErrorUrl", Form(type="string"), clearable=True)
_P_SORRY_SERVER_ADDRESS = Parameter("StandbyAddr", Form(type="address"), clearable=True)
_P_SORRY_SERVER_PORT = Parameter("StandbyPort", Form(type="port", minimum=0, maximum=65535), clearable=True)
_P_SORRY_SERVER_NON_LOCAL = Parameter("NonLocalSorryServer", Form(type="bool"))
_P_RESPONSE_STATUS_REMAPPING = Parameter("ResponseStatusRemap", Form(type="bool"))
_P_RESPONSE_CODE_MAP = Parameter("ResponseRemapCodeMap", Form(type="string"), clearable=True)
_P_RESPONSE_MESSAGE_MAP = Parameter("ResponseRemapMsgMap", Form(type="string"), clearable=True)
_P_RESPONSE_MESSAGE_FORMAT = Parameter("ResponseRemapMsgFormat", Form(type="int"))
_P_CONNECTION_LIMIT = Parameter("MaxConnsLimit", Form(type="int"))
_P_CONNECTION_RATE_LIMIT = Parameter("ConnsPerSecLimit", Form(type="int"))
_P_REQUEST_RATE_LIMIT = Parameter("RequestsPerSecLimit", Form(type="int"))
_P_BANDWIDTH_LIMIT = Parameter("BandWidth", Form(type="int"))
_P_TRANSACTION_LIMIT = Parameter("TransactionLimit", Form(type="int"))
_P_CHECK_TYPE = Parameter(
    "CheckType",
    Form(
        type="enum",
        codes={
            "icmp": "icmp",
            "tcp": "tcp",
            "http": "http",
            "https": "https",
            "smtp": "smtp",
            "nntp": "nntp",
            "ftp": "ftp",
            "telnet": "telnet",
            "pop3": "pop3",
            "imap": "imap",
            "rdp": "rdp",
            "ldap": "ldap",
            "dns": "dns",
            "binary_data": "bdata",
            "none": "none",
        },
    ),
    clearable=True,
)
_P_CHECK_PORT = Parameter("CheckPort", Form(type="port", minimum=3, maximum=65530, also=(0,)))
_P_CHECK_URL = Parameter("CheckUrl", Form(type="string", min_length=1, max_length=126), clearable=True)
_P_CHECK_METHOD = Parameter(
    "CheckUseGet", Form(type="enum", codes={"head": 0, "get": 1, "post": 2, "options": 3})
)
_P_CHECK_HTTP11 = Parameter("CheckUse1.1", Form(type="bool"))
_P_CHECK_HOST = Parameter("CheckHost", Form(type="string"), clearable=True)
_P_CHECK_HEADERS = Parameter("CheckHeaders", Form(type="list", max_items=4, separator="|"), clearable=True)
_P_CHECK_POST_DATA = Parameter(
    "CheckPostData", Form(type="string", min_length=1, max_length=2047), clearable=True
)
_P_CHECK_CODES = Parameter(
    "CheckCodes", Form(type="list", pattern="[345][0-9]{2}", separator=" "), clearable=True
)
_P_CHECK_PATTERN = Parameter("CheckPattern", Form(type="string"), clearable=True)
_P_CHECK_MATCH_LENGTH = Parameter("MatchLen", Form(type="int", minimum=0, maximum=8000))
_P_CHECK_LDAP_ENDPOINT = Parameter("LdapEndpoint", Form(type="string"), clearable=True)
_P_CHECK_INTERVAL_SECONDS = Parameter("ChkInterval", Form(type="int", minimum=9, maximum=901, also=(0,)))
_P_CHECK_TIMEOUT_SECONDS = Parameter("ChkTimeout", Form(type="int", minimum=4, maximum=60, also=(0,)))
_P_CHECK_RETRY_COUNT = Parameter("ChkRetryCount", Form(type="int", minimum=2, maximum=15, also=(0,)))
_P_ENHANCED_HEALTH_CHECKS = Parameter("EnhancedHealthChecks", Form(type="bool"))
_P_WAF_MODE = Parameter("InterceptMode", Form(type="enum", codes={"disabled": 0, "legacy": 1, "owasp": 2}))
_P_WAF_ENABLED = Parameter("Intercept", Form(type="bool"))
_P_WAF_OPTIONS = Parameter(
    "InterceptOpts",
    Form(
        type="list",
        codes={
            "opnormal": "opnormal",
            "opblock": "opblock",
            "auditnone": "auditnone",
            "auditrelevant": "auditrelevant",
            "auditall": "auditall",
            "reqdataenable": "reqdataenable",
            "reqdatadisable": "reqdatadisable",
            "resdataenable": "resdataenable",
            "resdatadisable": "resdatadisable",
            "jsonenable": "jsonenable",
            "jsondisable": "jsondisable",
            "xmlenable": "xmlenable",
            "xmldisable": "xmldisable",
            "otherctypesenable": "otherctypesenable",
            "otherctypesdisable": "otherctypesdisable",
        },
        separator=";",
        xml="children:Opt",
    ),
    clearable=True,
)
_P_WAF_RULES = Parameter("InterceptRules", Form(type="list", separator=" ", xml="repeated"), clearable=True)
_P_WAF_POST_CONTENT_TYPES = Parameter("InterceptPOSTOtherContentTypes", Form(type="string"), clearable=True)
_P_WAF_ALERT_THRESHOLD = Parameter("AlertThreshold", Form(type="int", minimum=0, maximum=100000))
_P_OWASP_OPTIONS = Parameter(
    "OwaspOpts",
    Form(
        type="list",
        codes={
            "opnormal": "opnormal",
            "opblock": "opblock",
            "auditnone": "auditnone",
            "auditrelevant": "auditrelevant",
            "auditall": "auditall",
            "reqdataenable": "reqdataenable",
            "reqdatadisable": "reqdatadisable",
            "resdataenable": "resdataenable",
            "resdatadisable": "resdatadisable",
            "jsonenable": "jsonenable",
            "jsondisable": "jsondisable",
            "xmlenable": "xmlenable",
            "xmldisable": "xmldisable",
            "otherctypesenable": "otherctypesenable",
            "otherctypesdisable": "otherctypesdisable",
        },
        separator=";",
        xml="children:Opt",
    ),
    clearable=True,
)
_P_OWASP_BLOCKING_PARANOIA = Parameter("BlockingParanoia", Form(type="int", minimum=1, maximum=4, also=(0,)))
_P_OWASP_EXECUTING_PARANOIA = Parameter(
    "ExecutingParanoia", Form(type="int", minimum=1, maximum=4, also=(0,))
)
_P_OWASP_ANOMALY_THRESHOLD = Parameter(
    "AnomalyScoringThreshold", Form(type="int", minimum=1, maximum=10000, also=(0,))
)
_P_OWASP_IP_REPUTATION = Parameter("IPReputationBlocking", Form(type="bool"))
_P_OWASP_REGEX_LIMIT = Parameter("PCRELimit", Form(type="int", minimum=1000, maximum=99999, also=(0,)))
_P_OWASP_JSON_DEPTH_LIMIT = Parameter("JSONDLimit", Form(type="int", minimum=1000, maximum=99999, also=(0,)))
_P_OWASP_BODY_LIMIT = Parameter("BodyLimit", Form(type="int", minimum=1024, maximum=52428800, also=(0,)))
_P_OWASP_RULE_SETS = Parameter("RuleSets", Form(type="string"), clearable=True)
_P_OWASP_CUSTOM_RULES = Parameter("CustomRules", Form(type="string"), clearable=True)
_P_OWASP_EXCLUDED_WORKLOADS = Parameter("ExcludedWorkLoads", Form(type="string"), clearable=True)
_P_OWASP_DISABLED_RULES = Parameter("DisabledRules", Form(type="string"), clearable=True)
_P_OWASP_BLOCKED_COUNTRIES = Parameter("BlockedCountries", Form(type="string"), clearable=True)
_P_OWASP_AUDIT_PARTS = Parameter("AuditParts", Form(type="string"), clearable=True)
_P_OWASP_POST_CONTENT_TYPES = Parameter("PostOtherContentTypes", Form(type="string"), clearable=True)
_P_ESP_ENABLED = Parameter("EspEnabled", Form(type="bool"))
_P_ESP_INPUT_AUTHENTICATION = Parameter(
    "InputAuthMode",
    Form(
        type="enum",
        codes={
            "none": 0,
            "basic": 1,
            "form": 2,
            "client_certificate": 4,
            "ntlm": 5,
            "saml": 6,
            "pass_post": 7,
            "openid_connect": 8,
        },
    ),
)
_P_ESP_OUTPUT_AUTHENTICATION = Parameter(
    "OutputAuthMode",
    Form(type="enum", codes={"none": 0, "basic": 1, "form": 2, "kerberos_delegation": 3, "server_token": 4}),
)
_P_ESP_DOMAIN = Parameter("Domain", Form(type="string"), clearable=True)
_P_ESP_ALTERNATIVE_DOMAINS = Parameter("AltDomains", Form(type="list", separator=" "), clearable=True)
_P_ESP_EXCLUDED_DOMAINS = Parameter("ExcludedDomains", Form(type="string"), clearable=True)
_P_ESP_OUTBOUND_DOMAIN = Parameter("OutConf", Form(type="string"), clearable=True)
_P_ESP_ALLOWED_HOSTS = Parameter("AllowedHosts", Form(type="string"), clearable=True)
_P_ESP_ALLOWED_DIRECTORIES = Parameter(
    "AllowedDirectories", Form(type="string", min_length=1, max_length=254), clearable=True
)
_P_ESP_EXCLUDED_DIRECTORIES = Parameter("ExcludedDirectories", Form(type="string"), clearable=True)
_P_ESP_ALLOWED_GROUPS = Parameter(
    "AllowedGroups", Form(type="string", min_length=1, max_length=2048), clearable=True
)
_P_ESP_ALLOWED_GROUP_SIDS = Parameter(
    "GroupSIDs", Form(type="string", min_length=1, max_length=2048), clearable=True
)
_P_ESP_NESTED_GROUPS = Parameter("IncludeNestedGroups", Form(type="bool"))
_P_ESP_GROUPS_OF_ALL_DOMAINS = Parameter("MultiDomainPermittedGroups", Form(type="bool"))
_P_ESP_STEERING_GROUPS = Parameter(
    "SteeringGroups", Form(type="string", min_length=1, max_length=2048), clearable=True
)
_P_ESP_PUBLIC_PRIVATE_CHOICE = Parameter("DisplayPubPriv", Form(type="bool"))
_P_ESP_HIDES_PASSWORD_FORM = Parameter("DisablePasswordForm", Form(type="bool"))
_P_ESP_LOGOFF = Parameter("Logoff", Form(type="string", min_length=1, max_length=255), clearable=True)
_P_ESP_IMAGE_SET = Parameter("SingleSignOnDir", Form(type="string"), clearable=True)
_P_ESP_MESSAGE = Parameter(
    "SingleSignOnMessage", Form(type="string", min_length=1, max_length=255), clearable=True
)
_P_ESP_LOGS = Parameter(
    "ESPLogs", Form(type="flags", codes={"user_access": 1, "security": 2, "connection": 4})
)
_P_ESP_SMTP_DOMAINS = Parameter("SMTPAllowedDomains", Form(type="string"), clearable=True)
_P_ESP_BEARER_VERIFICATION = Parameter("VerifyBearer", Form(type="bool"))
_P_ESP_BEARER_CERTIFICATE = Parameter("BearerCertificateName", Form(type="string"), clearable=True)
_P_ESP_BEARER_TEXT = Parameter("BearerText", Form(type="string"), clearable=True)
_P_ESP_SAME_SITE = Parameter(
    "SameSite",
    Form(type="enum", codes={"appliance_default": 0, "none": 1, "lax": 2, "strict": 3, "not_added": 4}),
)
_P_ESP_PASSWORD_CHANGE_URL = Parameter("UserPwdChangeURL", Form(type="string"), clearable=True)
_P_ESP_PASSWORD_CHANGE_MESSAGE = Parameter("UserPwdChangeMsg", Form(type="string"), clearable=True)
_P_ESP_PASSWORD_EXPIRY_WARNING = Parameter("UserPwdExpiryWarn", Form(type="bool"))
_P_ESP_PASSWORD_EXPIRY_DAYS = Parameter("UserPwdExpiryWarnDays", Form(type="int", minimum=1, maximum=30))
_P_MOVED_SERVER_RULE = Parameter("RSRulePrecedence", Form(type="string"), clearable=True)
_P_MOVED_SERVER_RULE_POSITION = Parameter("RSRulePrecedencePos", Form(type="int"), clearable=True)
_P_TEMPLATE = Parameter("template", Form(type="string"), clearable=True)
_P_MINIMUM_SERVERS = Parameter("RsMinimum", Form(type="int"), clearable=True)
_P_MOVED_PRE_PROCESS_RULE = Parameter("PreProcPrecedence", Form(type="string"), clearable=True)
_P_MOVED_PRE_PROCESS_RULE_POSITION = Parameter("PreProcPrecedencePos", Form(type="int"), clearable=True)
_P_MOVED_REQUEST_RULE = Parameter("RequestPrecedence", Form(type="string"), clearable=True)
_P_MOVED_REQUEST_RULE_POSITION = Parameter("RequestPrecedencePos", Form(type="int"), clearable=True)
_P_MOVED_RESPONSE_RULE = Parameter("ResponsePrecedence", Form(type="string"), clearable=True)
_P_MOVED_RESPONSE_RULE_POSITION = Parameter("ResponsePrecedencePos", Form(type="int"), clearable=True)
_P_MOVED_RESPONSE_BODY_RULE = Parameter("MatchBodyPrecedence", Form(type="string"), clearable=True)
_P_MOVED_RESPONSE_BODY_RULE_POSITION = Parameter("MatchBodyPrecedencePos", Form(type="int"), clearable=True)
_P_FOLLOW_PORT = Parameter("PortFollow", Form(type="int", minimum=3, maximum=65530), clearable=True)
_P_SERVICE = Parameter("vs", Form(type="reference"), required=True)
_P_SERVICE_PORT = Parameter("port", Form(type="port", minimum=3, maximum=65530, also=("*",)), clearable=True)
_P_SERVICE_PROTOCOL = Parameter("prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}), clearable=True)
_P_ADDRESS_2 = Parameter("vsaddress", Form(type="address"), clearable=True)
_P_PORT_2 = Parameter("vsport", Form(type="port", minimum=3, maximum=65530, also=("*",)))
_P_MINIMUM_SERVERS_2 = Parameter("RsMinimum", Form(type="int"))
_P_ESP_AUTHENTICATION_HEADER = Parameter(
    "AddAuthHeader", Form(type="string", min_length=1, max_length=255), clearable=True
)
_P_ESP_TOKEN_SERVER = Parameter(
    "TokenServerFQDN", Form(type="string", min_length=1, max_length=127), clearable=True
)
_P_ESP_FORM_PATH = Parameter("ServerFbaPath", Form(type="string"), clearable=True)
_P_ESP_FORM_POST = Parameter("ServerFBAPost", Form(type="string"), clearable=True)
_P_ESP_FORM_USERNAME_ONLY = Parameter("ServerFbaUsernameOnly", Form(type="bool"))
_P_ESP_CAPTCHA = Parameter("Captcha", Form(type="bool"))
_P_ESP_CAPTCHA_PUBLIC_KEY = Parameter("CaptchaPublicKey", Form(type="string"), clearable=True)
_P_ESP_CAPTCHA_PRIVATE_KEY = Parameter("CaptchaPrivateKey", Form(type="secret"), clearable=True, secret=True)
_P_ESP_CAPTCHA_SCRIPT_URL = Parameter("CaptchaAccessUrl", Form(type="string"), clearable=True)
_P_ESP_CAPTCHA_VERIFY_URL = Parameter("CaptchaVerifyUrl", Form(type="string"), clearable=True)
_P_CREATE_SUB_SERVICE = Parameter(
    "createsubvs", Form(type="string", min_length=0, max_length=0), clearable=True
)
_P_SEAT_WEIGHT = Parameter("Weight", Form(type="int", minimum=1, maximum=65530), clearable=True)
_P_SEAT_CONNECTION_LIMIT = Parameter("Limit", Form(type="int", minimum=0, maximum=100000), clearable=True)
_P_SEAT_CRITICAL = Parameter("Critical", Form(type="bool"), clearable=True)
_P_SERVICE_PORT_2 = Parameter("port", Form(type="port", minimum=3, maximum=65530, also=("*",)))
_P_SERVICE_PROTOCOL_2 = Parameter("prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}))
_P_CHANGED_SINCE = Parameter("timestamp", Form(type="int"))
_P_NEW_ADDRESS = Parameter("newvs", Form(type="address"), clearable=True)
_P_NEW_PORT = Parameter("newport", Form(type="port", minimum=0, maximum=65535), clearable=True)
_P_PAGE = Parameter("data", Form(type="file"), required=True)
_SHOW: Command[VirtualService] = Command(
    "showvs",
    "showvs",
    "read",
    {"service": _P_SERVICE, "service_port": _P_SERVICE_PORT_2, "service_protocol": _P_SERVICE_PROTOCOL_2},
    One(VirtualService),
)
_LIST: Command[list[VirtualService]] = Command(
    "listvs", "listvs", "read", {"changed_since": _P_CHANGED_SINCE}, Many(VirtualService)
)
_TOTALS: Command[StatsTotals] = Command(
    "vstotals", "vstotals", "read", {}, One(StatsTotals, inside=("VStotals",))
)
_ADD: Command[VirtualService] = Command(
    "addvs",
    "addvs",
    "write",
    {
        "address": _P_ADDRESS,
        "port": _P_PORT,
        "protocol": _P_PROTOCOL,
        "nickname": _P_NICKNAME,
        "enabled": _P_ENABLED,
        "service_type": _P_SERVICE_TYPE,
        "force_layer7": _P_FORCE_LAYER7,
        "force_layer4": _P_FORCE_LAYER4,
        "transparent": _P_TRANSPARENT,
        "subnet_originating": _P_SUBNET_ORIGINATING,
        "server_nat": _P_SERVER_NAT,
        "default_gateway": _P_DEFAULT_GATEWAY,
        "alternate_address": _P_ALTERNATE_ADDRESS,
        "extra_ports": _P_EXTRA_PORTS,
        "local_bind_addresses": _P_LOCAL_BIND_ADDRESSES,
        "type_of_service": _P_TYPE_OF_SERVICE,
        "follow_service": _P_FOLLOW_SERVICE,
        "idle_time": _P_IDLE_TIME,
        "scheduling_method": _P_SCHEDULING_METHOD,
        "adaptive_interval_seconds": _P_ADAPTIVE_INTERVAL_SECONDS,
        "adaptive_path": _P_ADAPTIVE_PATH,
        "adaptive_port": _P_ADAPTIVE_PORT,
        "adaptive_minimum_percent": _P_ADAPTIVE_MINIMUM_PERCENT,
        "persistence": _P_PERSISTENCE,
        "persistence_timeout_seconds": _P_PERSISTENCE_TIMEOUT_SECONDS,
        "refresh_persistence": _P_REFRESH_PERSISTENCE,
        "persistence_cookie": _P_PERSISTENCE_COOKIE,
        "persistence_query_item": _P_PERSISTENCE_QUERY_ITEM,
        "server_initiating_protocol": _P_SERVER_INITIATING_PROTOCOL,
        "start_tls_mode": _P_START_TLS_MODE,
        "ssl_acceleration": _P_SSL_ACCELERATION,
        "certificates": _P_CERTIFICATES,
        "intermediate_certificates": _P_INTERMEDIATE_CERTIFICATES,
        "cipher_set": _P_CIPHER_SET,
        "ciphers": _P_CIPHERS,
        "tls13_ciphers": _P_TLS13_CIPHERS,
        "disabled_tls_versions": _P_DISABLED_TLS_VERSIONS,
        "client_certificate_mode": _P_CLIENT_CERTIFICATE_MODE,
        "ocsp_verification": _P_OCSP_VERIFICATION,
        "requires_sni": _P_REQUIRES_SNI,
        "http2": _P_HTTP2,
        "pass_cipher": _P_PASS_CIPHER,
        "strict_transport_security": _P_STRICT_TRANSPORT_SECURITY,
        "ssl_rewrite": _P_SSL_REWRITE,
        "ssl_reencrypt": _P_SSL_REENCRYPT,
        "ssl_reverse": _P_SSL_REVERSE,
        "pass_sni": _P_PASS_SNI,
        "reverse_sni_host": _P_REVERSE_SNI_HOST,
        "http_rescheduling": _P_HTTP_RESCHEDULING,
        "forwarded_header": _P_FORWARDED_HEADER,
        "extra_header_name": _P_EXTRA_HEADER_NAME,
        "extra_header_value": _P_EXTRA_HEADER_VALUE,
        "copy_header_from": _P_COPY_HEADER_FROM,
        "copy_header_to": _P_COPY_HEADER_TO,
        "caching": _P_CACHING,
        "cache_percent": _P_CACHE_PERCENT,
        "compression": _P_COMPRESSION,
        "tcp_multiplexing": _P_TCP_MULTIPLEXING,
        "intrusion_detection": _P_INTRUSION_DETECTION,
        "error_code": _P_ERROR_CODE,
        "error_url": _P_ERROR_URL,
        "sorry_server_address": _P_SORRY_SERVER_ADDRESS,
        "sorry_server_port": _P_SORRY_SERVER_PORT,
        "sorry_server_non_local": _P_SORRY_SERVER_NON_LOCAL,
        "response_status_remapping": _P_RESPONSE_STATUS_REMAPPING,
        "response_code_map": _P_RESPONSE_CODE_MAP,
        "response_message_map": _P_RESPONSE_MESSAGE_MAP,
        "response_message_format": _P_RESPONSE_MESSAGE_FORMAT,
        "connection_limit": _P_CONNECTION_LIMIT,
        "connection_rate_limit": _P_CONNECTION_RATE_LIMIT,
        "request_rate_limit": _P_REQUEST_RATE_LIMIT,
        "bandwidth_limit": _P_BANDWIDTH_LIMIT,
        "transaction_limit": _P_TRANSACTION_LIMIT,
        "check_type": _P_CHECK_TYPE,
        "check_port": _P_CHECK_PORT,
        "check_url": _P_CHECK_URL,
        "check_method": _P_CHECK_METHOD,
        "check_http11": _P_CHECK_HTTP11,
        "check_host": _P_CHECK_HOST,
        "check_headers": _P_CHECK_HEADERS,
        "check_post_data": _P_CHECK_POST_DATA,
        "check_codes": _P_CHECK_CODES,
        "check_pattern": _P_CHECK_PATTERN,
        "check_match_length": _P_CHECK_MATCH_LENGTH,
        "check_ldap_endpoint": _P_CHECK_LDAP_ENDPOINT,
        "check_interval_seconds": _P_CHECK_INTERVAL_SECONDS,
        "check_timeout_seconds": _P_CHECK_TIMEOUT_SECONDS,
        "check_retry_count": _P_CHECK_RETRY_COUNT,
        "enhanced_health_checks": _P_ENHANCED_HEALTH_CHECKS,
        "waf_mode": _P_WAF_MODE,
        "waf_enabled": _P_WAF_ENABLED,
        "waf_options": _P_WAF_OPTIONS,
        "waf_rules": _P_WAF_RULES,
        "waf_post_content_types": _P_WAF_POST_CONTENT_TYPES,
        "waf_alert_threshold": _P_WAF_ALERT_THRESHOLD,
        "owasp_options": _P_OWASP_OPTIONS,
        "owasp_blocking_paranoia": _P_OWASP_BLOCKING_PARANOIA,
        "owasp_executing_paranoia": _P_OWASP_EXECUTING_PARANOIA,
        "owasp_anomaly_threshold": _P_OWASP_ANOMALY_THRESHOLD,
        "owasp_ip_reputation": _P_OWASP_IP_REPUTATION,
        "owasp_regex_limit": _P_OWASP_REGEX_LIMIT,
        "owasp_json_depth_limit": _P_OWASP_JSON_DEPTH_LIMIT,
        "owasp_body_limit": _P_OWASP_BODY_LIMIT,
        "owasp_rule_sets": _P_OWASP_RULE_SETS,
        "owasp_custom_rules": _P_OWASP_CUSTOM_RULES,
        "owasp_excluded_workloads": _P_OWASP_EXCLUDED_WORKLOADS,
        "owasp_disabled_rules": _P_OWASP_DISABLED_RULES,
        "owasp_blocked_countries": _P_OWASP_BLOCKED_COUNTRIES,
        "owasp_audit_parts": _P_OWASP_AUDIT_PARTS,
        "owasp_post_content_types": _P_OWASP_POST_CONTENT_TYPES,
        "esp_enabled": _P_ESP_ENABLED,
        "esp_input_authentication": _P_ESP_INPUT_AUTHENTICATION,
        "esp_output_authentication": _P_ESP_OUTPUT_AUTHENTICATION,
        "esp_domain": _P_ESP_DOMAIN,
        "esp_alternative_domains": _P_ESP_ALTERNATIVE_DOMAINS,
        "esp_excluded_domains": _P_ESP_EXCLUDED_DOMAINS,
        "esp_outbound_domain": _P_ESP_OUTBOUND_DOMAIN,
        "esp_allowed_hosts": _P_ESP_ALLOWED_HOSTS,
        "esp_allowed_directories": _P_ESP_ALLOWED_DIRECTORIES,
        "esp_excluded_directories": _P_ESP_EXCLUDED_DIRECTORIES,
        "esp_allowed_groups": _P_ESP_ALLOWED_GROUPS,
        "esp_allowed_group_sids": _P_ESP_ALLOWED_GROUP_SIDS,
        "esp_nested_groups": _P_ESP_NESTED_GROUPS,
        "esp_groups_of_all_domains": _P_ESP_GROUPS_OF_ALL_DOMAINS,
        "esp_steering_groups": _P_ESP_STEERING_GROUPS,
        "esp_public_private_choice": _P_ESP_PUBLIC_PRIVATE_CHOICE,
        "esp_hides_password_form": _P_ESP_HIDES_PASSWORD_FORM,
        "esp_logoff": _P_ESP_LOGOFF,
        "esp_image_set": _P_ESP_IMAGE_SET,
        "esp_message": _P_ESP_MESSAGE,
        "esp_logs": _P_ESP_LOGS,
        "esp_smtp_domains": _P_ESP_SMTP_DOMAINS,
        "esp_bearer_verification": _P_ESP_BEARER_VERIFICATION,
        "esp_bearer_certificate": _P_ESP_BEARER_CERTIFICATE,
        "esp_bearer_text": _P_ESP_BEARER_TEXT,
        "esp_same_site": _P_ESP_SAME_SITE,
        "esp_password_change_url": _P_ESP_PASSWORD_CHANGE_URL,
        "esp_password_change_message": _P_ESP_PASSWORD_CHANGE_MESSAGE,
        "esp_password_expiry_warning": _P_ESP_PASSWORD_EXPIRY_WARNING,
        "esp_password_expiry_days": _P_ESP_PASSWORD_EXPIRY_DAYS,
        "moved_server_rule": _P_MOVED_SERVER_RULE,
        "moved_server_rule_position": _P_MOVED_SERVER_RULE_POSITION,
        "template": _P_TEMPLATE,
        "minimum_servers": _P_MINIMUM_SERVERS,
        "moved_pre_process_rule": _P_MOVED_PRE_PROCESS_RULE,
        "moved_pre_process_rule_position": _P_MOVED_PRE_PROCESS_RULE_POSITION,
        "moved_request_rule": _P_MOVED_REQUEST_RULE,
        "moved_request_rule_position": _P_MOVED_REQUEST_RULE_POSITION,
        "moved_response_rule": _P_MOVED_RESPONSE_RULE,
        "moved_response_rule_position": _P_MOVED_RESPONSE_RULE_POSITION,
        "moved_response_body_rule": _P_MOVED_RESPONSE_BODY_RULE,
        "moved_response_body_rule_position": _P_MOVED_RESPONSE_BODY_RULE_POSITION,
        "follow_port": _P_FOLLOW_PORT,
    },
    One(VirtualService),
    creates=True,
)
_MODIFY: Command[VirtualService] = Command(
    "modvs",
    "modvs",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "address": _P_ADDRESS_2,
        "port": _P_PORT_2,
        "nickname": _P_NICKNAME,
        "enabled": _P_ENABLED,
        "service_type": _P_SERVICE_TYPE,
        "force_layer7": _P_FORCE_LAYER7,
        "force_layer4": _P_FORCE_LAYER4,
        "transparent": _P_TRANSPARENT,
        "subnet_originating": _P_SUBNET_ORIGINATING,
        "server_nat": _P_SERVER_NAT,
        "default_gateway": _P_DEFAULT_GATEWAY,
        "alternate_address": _P_ALTERNATE_ADDRESS,
        "extra_ports": _P_EXTRA_PORTS,
        "local_bind_addresses": _P_LOCAL_BIND_ADDRESSES,
        "type_of_service": _P_TYPE_OF_SERVICE,
        "follow_service": _P_FOLLOW_SERVICE,
        "idle_time": _P_IDLE_TIME,
        "scheduling_method": _P_SCHEDULING_METHOD,
        "adaptive_interval_seconds": _P_ADAPTIVE_INTERVAL_SECONDS,
        "adaptive_path": _P_ADAPTIVE_PATH,
        "adaptive_port": _P_ADAPTIVE_PORT,
        "adaptive_minimum_percent": _P_ADAPTIVE_MINIMUM_PERCENT,
        "persistence": _P_PERSISTENCE,
        "persistence_timeout_seconds": _P_PERSISTENCE_TIMEOUT_SECONDS,
        "refresh_persistence": _P_REFRESH_PERSISTENCE,
        "persistence_cookie": _P_PERSISTENCE_COOKIE,
        "persistence_query_item": _P_PERSISTENCE_QUERY_ITEM,
        "server_initiating_protocol": _P_SERVER_INITIATING_PROTOCOL,
        "start_tls_mode": _P_START_TLS_MODE,
        "ssl_acceleration": _P_SSL_ACCELERATION,
        "certificates": _P_CERTIFICATES,
        "intermediate_certificates": _P_INTERMEDIATE_CERTIFICATES,
        "cipher_set": _P_CIPHER_SET,
        "ciphers": _P_CIPHERS,
        "tls13_ciphers": _P_TLS13_CIPHERS,
        "disabled_tls_versions": _P_DISABLED_TLS_VERSIONS,
        "client_certificate_mode": _P_CLIENT_CERTIFICATE_MODE,
        "ocsp_verification": _P_OCSP_VERIFICATION,
        "requires_sni": _P_REQUIRES_SNI,
        "http2": _P_HTTP2,
        "pass_cipher": _P_PASS_CIPHER,
        "strict_transport_security": _P_STRICT_TRANSPORT_SECURITY,
        "ssl_rewrite": _P_SSL_REWRITE,
        "ssl_reencrypt": _P_SSL_REENCRYPT,
        "ssl_reverse": _P_SSL_REVERSE,
        "pass_sni": _P_PASS_SNI,
        "reverse_sni_host": _P_REVERSE_SNI_HOST,
        "http_rescheduling": _P_HTTP_RESCHEDULING,
        "forwarded_header": _P_FORWARDED_HEADER,
        "extra_header_name": _P_EXTRA_HEADER_NAME,
        "extra_header_value": _P_EXTRA_HEADER_VALUE,
        "copy_header_from": _P_COPY_HEADER_FROM,
        "copy_header_to": _P_COPY_HEADER_TO,
        "caching": _P_CACHING,
        "cache_percent": _P_CACHE_PERCENT,
        "compression": _P_COMPRESSION,
        "tcp_multiplexing": _P_TCP_MULTIPLEXING,
        "intrusion_detection": _P_INTRUSION_DETECTION,
        "error_code": _P_ERROR_CODE,
        "error_url": _P_ERROR_URL,
        "sorry_server_address": _P_SORRY_SERVER_ADDRESS,
        "sorry_server_port": _P_SORRY_SERVER_PORT,
        "sorry_server_non_local": _P_SORRY_SERVER_NON_LOCAL,
        "response_status_remapping": _P_RESPONSE_STATUS_REMAPPING,
        "response_code_map": _P_RESPONSE_CODE_MAP,
        "response_message_map": _P_RESPONSE_MESSAGE_MAP,
        "response_message_format": _P_RESPONSE_MESSAGE_FORMAT,
        "connection_limit": _P_CONNECTION_LIMIT,
        "connection_rate_limit": _P_CONNECTION_RATE_LIMIT,
        "request_rate_limit": _P_REQUEST_RATE_LIMIT,
        "bandwidth_limit": _P_BANDWIDTH_LIMIT,
        "transaction_limit": _P_TRANSACTION_LIMIT,
        "check_type": _P_CHECK_TYPE,
        "check_port": _P_CHECK_PORT,
        "check_url": _P_CHECK_URL,
        "check_method": _P_CHECK_METHOD,
        "check_http11": _P_CHECK_HTTP11,
        "check_host": _P_CHECK_HOST,
        "check_headers": _P_CHECK_HEADERS,
        "check_post_data": _P_CHECK_POST_DATA,
        "check_codes": _P_CHECK_CODES,
        "check_pattern": _P_CHECK_PATTERN,
        "check_match_length": _P_CHECK_MATCH_LENGTH,
        "check_ldap_endpoint": _P_CHECK_LDAP_ENDPOINT,
        "check_interval_seconds": _P_CHECK_INTERVAL_SECONDS,
        "check_timeout_seconds": _P_CHECK_TIMEOUT_SECONDS,
        "check_retry_count": _P_CHECK_RETRY_COUNT,
        "enhanced_health_checks": _P_ENHANCED_HEALTH_CHECKS,
        "minimum_servers": _P_MINIMUM_SERVERS_2,
        "waf_mode": _P_WAF_MODE,
        "waf_enabled": _P_WAF_ENABLED,
        "waf_options": _P_WAF_OPTIONS,
        "waf_rules": _P_WAF_RULES,
        "waf_post_content_types": _P_WAF_POST_CONTENT_TYPES,
        "waf_alert_threshold": _P_WAF_ALERT_THRESHOLD,
        "owasp_options": _P_OWASP_OPTIONS,
        "owasp_blocking_paranoia": _P_OWASP_BLOCKING_PARANOIA,
        "owasp_executing_paranoia": _P_OWASP_EXECUTING_PARANOIA,
        "owasp_anomaly_threshold": _P_OWASP_ANOMALY_THRESHOLD,
        "owasp_ip_reputation": _P_OWASP_IP_REPUTATION,
        "owasp_regex_limit": _P_OWASP_REGEX_LIMIT,
        "owasp_json_depth_limit": _P_OWASP_JSON_DEPTH_LIMIT,
        "owasp_body_limit": _P_OWASP_BODY_LIMIT,
        "owasp_rule_sets": _P_OWASP_RULE_SETS,
        "owasp_custom_rules": _P_OWASP_CUSTOM_RULES,
        "owasp_excluded_workloads": _P_OWASP_EXCLUDED_WORKLOADS,
        "owasp_disabled_rules": _P_OWASP_DISABLED_RULES,
        "owasp_blocked_countries": _P_OWASP_BLOCKED_COUNTRIES,
        "owasp_audit_parts": _P_OWASP_AUDIT_PARTS,
        "owasp_post_content_types": _P_OWASP_POST_CONTENT_TYPES,
        "esp_enabled": _P_ESP_ENABLED,
        "esp_input_authentication": _P_ESP_INPUT_AUTHENTICATION,
        "esp_output_authentication": _P_ESP_OUTPUT_AUTHENTICATION,
        "esp_domain": _P_ESP_DOMAIN,
        "esp_alternative_domains": _P_ESP_ALTERNATIVE_DOMAINS,
        "esp_excluded_domains": _P_ESP_EXCLUDED_DOMAINS,
        "esp_outbound_domain": _P_ESP_OUTBOUND_DOMAIN,
        "esp_allowed_hosts": _P_ESP_ALLOWED_HOSTS,
        "esp_allowed_directories": _P_ESP_ALLOWED_DIRECTORIES,
        "esp_excluded_directories": _P_ESP_EXCLUDED_DIRECTORIES,
        "esp_allowed_groups": _P_ESP_ALLOWED_GROUPS,
        "esp_allowed_group_sids": _P_ESP_ALLOWED_GROUP_SIDS,
        "esp_nested_groups": _P_ESP_NESTED_GROUPS,
        "esp_groups_of_all_domains": _P_ESP_GROUPS_OF_ALL_DOMAINS,
        "esp_steering_groups": _P_ESP_STEERING_GROUPS,
        "esp_public_private_choice": _P_ESP_PUBLIC_PRIVATE_CHOICE,
        "esp_hides_password_form": _P_ESP_HIDES_PASSWORD_FORM,
        "esp_logoff": _P_ESP_LOGOFF,
        "esp_image_set": _P_ESP_IMAGE_SET,
        "esp_message": _P_ESP_MESSAGE,
        "esp_logs": _P_ESP_LOGS,
        "esp_smtp_domains": _P_ESP_SMTP_DOMAINS,
        "esp_authentication_header": _P_ESP_AUTHENTICATION_HEADER,
        "esp_token_server": _P_ESP_TOKEN_SERVER,
        "esp_form_path": _P_ESP_FORM_PATH,
        "esp_form_post": _P_ESP_FORM_POST,
        "esp_form_username_only": _P_ESP_FORM_USERNAME_ONLY,
        "esp_captcha": _P_ESP_CAPTCHA,
        "esp_captcha_public_key": _P_ESP_CAPTCHA_PUBLIC_KEY,
        "esp_captcha_private_key": _P_ESP_CAPTCHA_PRIVATE_KEY,
        "esp_captcha_script_url": _P_ESP_CAPTCHA_SCRIPT_URL,
        "esp_captcha_verify_url": _P_ESP_CAPTCHA_VERIFY_URL,
        "esp_bearer_verification": _P_ESP_BEARER_VERIFICATION,
        "esp_bearer_certificate": _P_ESP_BEARER_CERTIFICATE,
        "esp_bearer_text": _P_ESP_BEARER_TEXT,
        "esp_same_site": _P_ESP_SAME_SITE,
        "esp_password_change_url": _P_ESP_PASSWORD_CHANGE_URL,
        "esp_password_change_message": _P_ESP_PASSWORD_CHANGE_MESSAGE,
        "esp_password_expiry_warning": _P_ESP_PASSWORD_EXPIRY_WARNING,
        "esp_password_expiry_days": _P_ESP_PASSWORD_EXPIRY_DAYS,
        "moved_server_rule": _P_MOVED_SERVER_RULE,
        "moved_server_rule_position": _P_MOVED_SERVER_RULE_POSITION,
        "create_sub_service": _P_CREATE_SUB_SERVICE,
        "seat_weight": _P_SEAT_WEIGHT,
        "seat_connection_limit": _P_SEAT_CONNECTION_LIMIT,
        "seat_critical": _P_SEAT_CRITICAL,
        "moved_pre_process_rule": _P_MOVED_PRE_PROCESS_RULE,
        "moved_pre_process_rule_position": _P_MOVED_PRE_PROCESS_RULE_POSITION,
        "moved_request_rule": _P_MOVED_REQUEST_RULE,
        "moved_request_rule_position": _P_MOVED_REQUEST_RULE_POSITION,
        "moved_response_rule": _P_MOVED_RESPONSE_RULE,
        "moved_response_rule_position": _P_MOVED_RESPONSE_RULE_POSITION,
        "moved_response_body_rule": _P_MOVED_RESPONSE_BODY_RULE,
        "moved_response_body_rule_position": _P_MOVED_RESPONSE_BODY_RULE_POSITION,
        "follow_port": _P_FOLLOW_PORT,
    },
    One(VirtualService),
    lookup=Lookup(
        _SHOW,
        ("service", "service_port", "service_protocol"),
        {
            "address": "address",
            "port": "port",
            "nickname": "nickname",
            "enabled": "enabled",
            "service_type": "service_type",
            "force_layer7": "force_layer7",
            "force_layer4": "force_layer4",
            "transparent": "transparent",
            "subnet_originating": "subnet_originating",
            "server_nat": "server_nat",
            "default_gateway": "default_gateway",
            "alternate_address": "alternate_address",
            "extra_ports": "extra_ports",
            "local_bind_addresses": "local_bind_addresses",
            "type_of_service": "type_of_service",
            "follow_service": "follow_service",
            "idle_time": "idle_time",
            "scheduling_method": "scheduling_method",
            "adaptive_interval_seconds": None,
            "adaptive_path": None,
            "adaptive_port": None,
            "adaptive_minimum_percent": None,
            "persistence": "persistence",
            "persistence_timeout_seconds": "persistence_timeout_seconds",
            "refresh_persistence": "refresh_persistence",
            "persistence_cookie": "persistence_cookie",
            "persistence_query_item": "persistence_query_item",
            "server_initiating_protocol": "server_initiating_protocol",
            "start_tls_mode": "start_tls_mode",
            "ssl_acceleration": "ssl_acceleration",
            "certificates": "certificates",
            "intermediate_certificates": "intermediate_certificates",
            "cipher_set": "cipher_set",
            "ciphers": "ciphers",
            "tls13_ciphers": "tls13_ciphers",
            "disabled_tls_versions": "disabled_tls_versions",
            "client_certificate_mode": "client_certificate_mode",
            "ocsp_verification": "ocsp_verification",
            "requires_sni": "requires_sni",
            "http2": "http2",
            "pass_cipher": "pass_cipher",
            "strict_transport_security": "strict_transport_security",
            "ssl_rewrite": "ssl_rewrite",
            "ssl_reencrypt": "ssl_reencrypt",
            "ssl_reverse": "ssl_reverse",
            "pass_sni": "pass_sni",
            "reverse_sni_host": "reverse_sni_host",
            "http_rescheduling": "http_rescheduling",
            "forwarded_header": "forwarded_header",
            "extra_header_name": "extra_header_name",
            "extra_header_value": "extra_header_value",
            "copy_header_from": "copy_header_from",
            "copy_header_to": "copy_header_to",
            "caching": "caching",
            "cache_percent": "cache_percent",
            "compression": "compression",
            "tcp_multiplexing": "tcp_multiplexing",
            "intrusion_detection": "intrusion_detection",
            "error_code": "error_code",
            "error_url": "error_url",
            "sorry_server_address": "sorry_server_address",
            "sorry_server_port": "sorry_server_port",
            "sorry_server_non_local": "sorry_server_non_local",
            "response_status_remapping": "response_status_remapping",
            "response_code_map": "response_code_map",
            "response_message_map": "response_message_map",
            "response_message_format": "response_message_format",
            "connection_limit": "connection_limit",
            "connection_rate_limit": "connection_rate_limit",
            "request_rate_limit": "request_rate_limit",
            "bandwidth_limit": "bandwidth_limit",
            "transaction_limit": "transaction_limit",
            "check_type": "check_type",
            "check_port": "check_port",
            "check_url": "check_url",
            "check_method": "check_method",
            "check_http11": "check_http11",
            "check_host": "check_host",
            "check_headers": "check_headers",
            "check_post_data": "check_post_data",
            "check_codes": "check_codes",
            "check_pattern": "check_pattern",
            "check_match_length": "check_match_length",
            "check_ldap_endpoint": "check_ldap_endpoint",
            "check_interval_seconds": "check_interval_seconds",
            "check_timeout_seconds": "check_timeout_seconds",
            "check_retry_count": "check_retry_count",
            "enhanced_health_checks": "enhanced_health_checks",
            "minimum_servers": "minimum_servers",
            "waf_mode": "waf_mode",
            "waf_enabled": "waf_enabled",
            "waf_options": "waf_options",
            "waf_rules": "waf_rules",
            "waf_post_content_types": "waf_post_content_types",
            "waf_alert_threshold": "waf_alert_threshold",
            "owasp_options": "owasp_options",
            "owasp_blocking_paranoia": "owasp_blocking_paranoia",
            "owasp_executing_paranoia": "owasp_executing_paranoia",
            "owasp_anomaly_threshold": "owasp_anomaly_threshold",
            "owasp_ip_reputation": "owasp_ip_reputation",
            "owasp_regex_limit": "owasp_regex_limit",
            "owasp_json_depth_limit": "owasp_json_depth_limit",
            "owasp_body_limit": "owasp_body_limit",
            "owasp_rule_sets": None,
            "owasp_custom_rules": None,
            "owasp_excluded_workloads": None,
            "owasp_disabled_rules": None,
            "owasp_blocked_countries": None,
            "owasp_audit_parts": None,
            "owasp_post_content_types": None,
            "esp_enabled": "esp_enabled",
            "esp_input_authentication": "esp_input_authentication",
            "esp_output_authentication": "esp_output_authentication",
            "esp_domain": "esp_domain",
            "esp_alternative_domains": "esp_alternative_domains",
            "esp_excluded_domains": "esp_excluded_domains",
            "esp_outbound_domain": "esp_outbound_domain",
            "esp_allowed_hosts": "esp_allowed_hosts",
            "esp_allowed_directories": "esp_allowed_directories",
            "esp_excluded_directories": "esp_excluded_directories",
            "esp_allowed_groups": "esp_allowed_groups",
            "esp_allowed_group_sids": "esp_allowed_group_sids",
            "esp_nested_groups": "esp_nested_groups",
            "esp_groups_of_all_domains": None,
            "esp_steering_groups": "esp_steering_groups",
            "esp_public_private_choice": "esp_public_private_choice",
            "esp_hides_password_form": "esp_hides_password_form",
            "esp_logoff": "esp_logoff",
            "esp_image_set": "esp_image_set",
            "esp_message": "esp_message",
            "esp_logs": "esp_logs",
            "esp_smtp_domains": "esp_smtp_domains",
            "esp_authentication_header": "esp_authentication_header",
            "esp_token_server": "esp_token_server",
            "esp_form_path": "esp_form_path",
            "esp_form_post": "esp_form_post",
            "esp_form_username_only": "esp_form_username_only",
            "esp_captcha": "esp_captcha",
            "esp_captcha_public_key": "esp_captcha_public_key",
            "esp_captcha_private_key": None,
            "esp_captcha_script_url": "esp_captcha_script_url",
            "esp_captcha_verify_url": "esp_captcha_verify_url",
            "esp_bearer_verification": "esp_bearer_verification",
            "esp_bearer_certificate": "esp_bearer_certificate",
            "esp_bearer_text": "esp_bearer_text",
            "esp_same_site": "esp_same_site",
            "esp_password_change_url": "esp_password_change_url",
            "esp_password_change_message": "esp_password_change_message",
            "esp_password_expiry_warning": "esp_password_expiry_warning",
            "esp_password_expiry_days": "esp_password_expiry_days",
            "moved_server_rule": "moved_server_rule",
            "moved_server_rule_position": "moved_server_rule_position",
        },
    ),
)
_DELETE: Command[None] = Command(
    "delvs",
    "delvs",
    "write",
    {"service": _P_SERVICE, "service_port": _P_SERVICE_PORT, "service_protocol": _P_SERVICE_PROTOCOL},
    Nothing(),
    lookup=Lookup(_SHOW, ("service", "service_port", "service_protocol"), removes=True),
)
_DUPLICATE: Command[None] = Command(
    "dupvs",
    "dupvs",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "new_address": _P_NEW_ADDRESS,
        "new_port": _P_NEW_PORT,
    },
    Nothing(),
)
_UPLOAD_ERROR_PAGE: Command[None] = Command(
    "uploadvserrfile",
    "uploadvserrfile",
    "upload",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "page": _P_PAGE,
    },
    Nothing(),
)


class VirtualServices:
    """What clients connect to. A virtual service is named by its address, port and protocol together; the
    appliance also numbers it, and the number stays when address or port change.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        *,
        address: str,
        port: int | str,
        protocol: Literal["tcp", "udp"],
        nickname: str | Unset | None = UNSET,
        enabled: bool | Unset = UNSET,
        service_type: Literal["generic", "http", "http2", "remote_terminal", "starttls", "log_insight"]
        | Unset
        | None = UNSET,
        force_layer7: bool | Unset = UNSET,
        force_layer4: bool | Unset = UNSET,
        transparent: bool | Unset = UNSET,
        subnet_originating: bool | Unset = UNSET,
        server_nat: bool | Unset = UNSET,
        default_gateway: str | Unset | None = UNSET,
        alternate_address: str | Unset | None = UNSET,
        extra_ports: Texts | Unset | None = UNSET,
        local_bind_addresses: Texts | Unset | None = UNSET,
        type_of_service: Literal[
            "normal",
            "minimum_cost",
            "maximum_reliability",
            "maximum_throughput",
            "minimum_delay",
            "unchanged",
        ]
        | Unset = UNSET,
        follow_service: int | Unset = UNSET,
        idle_time: int | Unset = UNSET,
        scheduling_method: Literal[
            "round_robin",
            "weighted_round_robin",
            "least_connections",
            "weighted_least_connections",
            "fixed_weight",
            "adaptive",
            "source_address_hash",
            "weighted_response_time",
            "sdn_adaptive",
            "url_hash",
        ]
        | Unset = UNSET,
        adaptive_interval_seconds: int | Unset | None = UNSET,
        adaptive_path: str | Unset | None = UNSET,
        adaptive_port: int | Unset | None = UNSET,
        adaptive_minimum_percent: int | Unset | None = UNSET,
        persistence: Literal[
            "source_address",
            "active_cookie",
            "active_cookie_or_source",
            "server_cookie",
            "server_cookie_or_source",
            "cookie_hash",
            "cookie_hash_or_source",
            "url_hash",
            "query_hash",
            "host_header",
            "selected_header",
            "super_http",
            "super_http_or_source",
            "ssl_session",
            "remote_terminal",
            "remote_terminal_or_source",
            "session_broker",
            "session_broker_or_source",
            "sip_call",
        ]
        | Unset
        | None = UNSET,
        persistence_timeout_seconds: int | Unset | None = UNSET,
        refresh_persistence: bool | Unset = UNSET,
        persistence_cookie: str | Unset | None = UNSET,
        persistence_query_item: str | Unset | None = UNSET,
        server_initiating_protocol: Literal["none", "smtp", "ssh", "other", "imap4", "mysql", "pop3"]
        | Unset = UNSET,
        start_tls_mode: Literal["none", "smtp_optional", "smtp_required", "ftp", "imap", "pop3"]
        | Unset = UNSET,
        ssl_acceleration: bool | Unset = UNSET,
        certificates: Texts | Unset | None = UNSET,
        intermediate_certificates: Texts | Unset | None = UNSET,
        cipher_set: str | Unset | None = UNSET,
        ciphers: Texts | Unset | None = UNSET,
        tls13_ciphers: Texts | Unset | None = UNSET,
        disabled_tls_versions: Texts | Unset | None = UNSET,
        client_certificate_mode: Literal[
            "not_required",
            "required",
            "required_with_headers",
            "der_as_ssl_client_cert",
            "der_as_x_client_cert",
            "pem_as_ssl_client_cert",
            "pem_as_x_client_cert",
        ]
        | Unset = UNSET,
        ocsp_verification: bool | Unset = UNSET,
        requires_sni: bool | Unset = UNSET,
        http2: bool | Unset = UNSET,
        pass_cipher: bool | Unset = UNSET,
        strict_transport_security: Literal[
            "none",
            "without_subdomains",
            "with_subdomains",
            "without_subdomains_preload",
            "with_subdomains_preload",
        ]
        | Unset = UNSET,
        ssl_rewrite: Literal["unchanged", "http", "https"] | Unset = UNSET,
        ssl_reencrypt: bool | Unset = UNSET,
        ssl_reverse: bool | Unset = UNSET,
        pass_sni: bool | Unset = UNSET,
        reverse_sni_host: str | Unset | None = UNSET,
        http_rescheduling: bool | Unset = UNSET,
        forwarded_header: Literal[
            "legacy_x_forwarded_for",
            "x_forwarded_for_and_via",
            "none",
            "x_clientside_and_via",
            "x_clientside",
            "x_forwarded_for",
            "via",
        ]
        | Unset = UNSET,
        extra_header_name: str | Unset | None = UNSET,
        extra_header_value: str | Unset | None = UNSET,
        copy_header_from: str | Unset | None = UNSET,
        copy_header_to: str | Unset | None = UNSET,
        caching: bool | Unset = UNSET,
        cache_percent: int | Unset = UNSET,
        compression: bool | Unset = UNSET,
        tcp_multiplexing: bool | Unset = UNSET,
        intrusion_detection: Texts | Unset = UNSET,
        error_code: int | Unset = UNSET,
        error_url: str | Unset | None = UNSET,
        sorry_server_address: str | Unset | None = UNSET,
        sorry_server_port: int | Unset | None = UNSET,
        sorry_server_non_local: bool | Unset = UNSET,
        response_status_remapping: bool | Unset = UNSET,
        response_code_map: str | Unset | None = UNSET,
        response_message_map: str | Unset | None = UNSET,
        response_message_format: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        request_rate_limit: int | Unset = UNSET,
        bandwidth_limit: int | Unset = UNSET,
        transaction_limit: int | Unset = UNSET,
        check_type: Literal[
            "icmp",
            "tcp",
            "http",
            "https",
            "smtp",
            "nntp",
            "ftp",
            "telnet",
            "pop3",
            "imap",
            "rdp",
            "ldap",
            "dns",
            "binary_data",
            "none",
        ]
        | Unset
        | None = UNSET,
        check_port: int | Unset = UNSET,
        check_url: str | Unset | None = UNSET,
        check_method: Literal["head", "get", "post", "options"] | Unset = UNSET,
        check_http11: bool | Unset = UNSET,
        check_host: str | Unset | None = UNSET,
        check_headers: Texts | Unset | None = UNSET,
        check_post_data: str | Unset | None = UNSET,
        check_codes: Texts | Unset | None = UNSET,
        check_pattern: str | Unset | None = UNSET,
        check_match_length: int | Unset = UNSET,
        check_ldap_endpoint: str | Unset | None = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        check_timeout_seconds: int | Unset = UNSET,
        check_retry_count: int | Unset = UNSET,
        enhanced_health_checks: bool | Unset = UNSET,
        waf_mode: Literal["disabled", "legacy", "owasp"] | Unset = UNSET,
        waf_enabled: bool | Unset = UNSET,
        waf_options: Texts | Unset | None = UNSET,
        waf_rules: Texts | Unset | None = UNSET,
        waf_post_content_types: str | Unset | None = UNSET,
        waf_alert_threshold: int | Unset = UNSET,
        owasp_options: Texts | Unset | None = UNSET,
        owasp_blocking_paranoia: int | Unset = UNSET,
        owasp_executing_paranoia: int | Unset = UNSET,
        owasp_anomaly_threshold: int | Unset = UNSET,
        owasp_ip_reputation: bool | Unset = UNSET,
        owasp_regex_limit: int | Unset = UNSET,
        owasp_json_depth_limit: int | Unset = UNSET,
        owasp_body_limit: int | Unset = UNSET,
        owasp_rule_sets: str | Unset | None = UNSET,
        owasp_custom_rules: str | Unset | None = UNSET,
        owasp_excluded_workloads: str | Unset | None = UNSET,
        owasp_disabled_rules: str | Unset | None = UNSET,
        owasp_blocked_countries: str | Unset | None = UNSET,
        owasp_audit_parts: str | Unset | None = UNSET,
        owasp_post_content_types: str | Unset | None = UNSET,
        esp_enabled: bool | Unset = UNSET,
        esp_input_authentication: Literal[
            "none", "basic", "form", "client_certificate", "ntlm", "saml", "pass_post", "openid_connect"
        ]
        | Unset = UNSET,
        esp_output_authentication: Literal["none", "basic", "form", "kerberos_delegation", "server_token"]
        | Unset = UNSET,
        esp_domain: str | Unset | None = UNSET,
        esp_alternative_domains: Texts | Unset | None = UNSET,
        esp_excluded_domains: str | Unset | None = UNSET,
        esp_outbound_domain: str | Unset | None = UNSET,
        esp_allowed_hosts: str | Unset | None = UNSET,
        esp_allowed_directories: str | Unset | None = UNSET,
        esp_excluded_directories: str | Unset | None = UNSET,
        esp_allowed_groups: str | Unset | None = UNSET,
        esp_allowed_group_sids: str | Unset | None = UNSET,
        esp_nested_groups: bool | Unset = UNSET,
        esp_groups_of_all_domains: bool | Unset = UNSET,
        esp_steering_groups: str | Unset | None = UNSET,
        esp_public_private_choice: bool | Unset = UNSET,
        esp_hides_password_form: bool | Unset = UNSET,
        esp_logoff: str | Unset | None = UNSET,
        esp_image_set: str | Unset | None = UNSET,
        esp_message: str | Unset | None = UNSET,
        esp_logs: Texts | Unset = UNSET,
        esp_smtp_domains: str | Unset | None = UNSET,
        esp_bearer_verification: bool | Unset = UNSET,
        esp_bearer_certificate: str | Unset | None = UNSET,
        esp_bearer_text: str | Unset | None = UNSET,
        esp_same_site: Literal["appliance_default", "none", "lax", "strict", "not_added"] | Unset = UNSET,
        esp_password_change_url: str | Unset | None = UNSET,
        esp_password_change_message: str | Unset | None = UNSET,
        esp_password_expiry_warning: bool | Unset = UNSET,
        esp_password_expiry_days: int | Unset = UNSET,
        moved_server_rule: str | Unset | None = UNSET,
        moved_server_rule_position: int | Unset | None = UNSET,
        template: str | Unset | None = UNSET,
        minimum_servers: int | Unset | None = UNSET,
        moved_pre_process_rule: str | Unset | None = UNSET,
        moved_pre_process_rule_position: int | Unset | None = UNSET,
        moved_request_rule: str | Unset | None = UNSET,
        moved_request_rule_position: int | Unset | None = UNSET,
        moved_response_rule: str | Unset | None = UNSET,
        moved_response_rule_position: int | Unset | None = UNSET,
        moved_response_body_rule: str | Unset | None = UNSET,
        moved_response_body_rule_position: int | Unset | None = UNSET,
        follow_port: int | Unset | None = UNSET,
        settle: Callable[[], VirtualService | None] | None = None,
    ) -> VirtualService:
        """Make a virtual service. What is not given gets its default.

        Traffic: Clients are served as soon as a server is up.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address on which the service is reached. A SubVS has none of its own.
            port: Port on which the service is reached; an asterisk takes every port. 3 to 65530, or *.
            protocol: Transport protocol. No command changes it afterwards.
            nickname: Name shown to people. The vendor allows letters, digits and . @ - _ after a letter or
                digit. Blanks are accepted here although the documents do not list them, since services made
                from templates carry them.
            enabled: Takes traffic. For a SubVS this is decided by its seat in the parent. True unless set.
            service_type: What kind of traffic the service understands. The default depends on other values.
                The vendor module does not take http2 and log_insight.
            force_layer7: Work at layer 7. Switched off, the service works at layer 4 and is transparent. The
                default depends on other values. UDP services work at layer 4. Otherwise silently ignored.
            force_layer4: Work at layer 4; the opposite of force_layer7. The default depends on other values.
            transparent: Servers see the address of the client as source, so that their way back has to lead
                through the appliance. The default depends on other values. A layer 4 service is always
                transparent. Otherwise silently ignored. With re-encryption the servers never see client
                addresses. Otherwise stored without effect. With encryption towards servers they never see
                client addresses. Otherwise stored without effect.
            subnet_originating: Connections to servers start from the appliance's address in their subnet
                rather than from the service address. True unless set. A transparent service uses the address
                of the client. Otherwise stored without effect.
            server_nat: Connections that servers of this service open outward carry the service address as
                source. False unless set. Server NAT has to be on for the appliance. Otherwise stored without
                effect.
            default_gateway: Gateway that answers of this service take instead of the one of the appliance.
            alternate_address: Second address of the service, of the other IP version as a rule.
            extra_ports: More ports of the service, from 3 to 65530, single ones and ranges such as 8000-8010.
                No source shows the separator; the comma is an assumption.
            local_bind_addresses: Source addresses for connections to servers, for more connections than one
                address has ports. Alternate source addresses have to be allowed on the appliance. Otherwise
                stored without effect.
            type_of_service: Type-of-service mark on packets towards the client. 'normal' unless set.
            follow_service: Number of the service whose persistence records this one follows; 0 follows none.
                0 unless set.
            idle_time: Seconds without traffic after which a connection ends; 0 takes the connection timeout
                of the appliance. 0 to 86400, in seconds. 660 unless set.
            scheduling_method: How a server is chosen for a client without persistence. 'round_robin' unless
                set. The vendor module stops short of the last three.
            adaptive_interval_seconds: Seconds between two questions to the agents of this service.
            adaptive_path: Path under which the agents of this service answer.
            adaptive_port: Port on which the agents of this service answer. 0 to 65535.
            adaptive_minimum_percent: Load below which the weights of this service are left as they are. In
                percent.
            persistence: What ties a client to the server it had before. Unset, every connection is scheduled
                anew. The name of the cookie or header has to be given. Otherwise silently ignored. The name
                of the query item has to be given. Otherwise silently ignored. The service has to understand
                HTTP. Otherwise silently ignored. Layer 4 does not look into requests. Otherwise silently
                ignored. The vendor module does not take cookie_hash_or_source and session_broker_or_source.
            persistence_timeout_seconds: How long a persistence record outlives its last use. Counted in whole
                minutes; less than one switches persistence off. 0 to 2419200, in seconds. Without a kind of
                persistence there is nothing to time out. Otherwise silently ignored. A new service shows 0;
                what persistence gets that is switched on without a timeout is not known; older firmware and
                the vendor module stop at 604800.
            refresh_persistence: Renew the record as long as a connection lasts, not only when it begins.
                False unless set.
            persistence_cookie: Name of the cookie, or of the header, that persistence looks at.
            persistence_query_item: Name of the query item that query_hash persistence looks at.
            server_initiating_protocol: Protocol in which the server speaks first. 'none' unless set. The
                vendor module does not take pop3.
            start_tls_mode: How connections switch to TLS. 'none' unless set. The service has to be of this
                type. Otherwise silently ignored. The vendor module takes the first two only.
            ssl_acceleration: The service decrypts TLS itself. Without a certificate it presents a self-signed
                one. False unless set.
            certificates: Names of the certificates the service presents; a list is always replaced whole.
                Names longer than 8,099 characters together do not fit. At most 8099 characters. TLS has to be
                terminated by the service. Otherwise silently ignored.
            intermediate_certificates: Names of the intermediate certificates that client certificates may
                come from. TLS has to be terminated by the service. Otherwise silently ignored.
            cipher_set: Name of the cipher set offered to clients. 'Default' unless set. TLS has to be
                terminated by the service. Otherwise silently ignored.
            ciphers: Single ciphers. The appliance makes a set of its own out of them, so this and cipher_set
                exclude each other. TLS has to be terminated by the service. Otherwise silently ignored.
            tls13_ciphers: Ciphers for TLS 1.3. TLS has to be terminated by the service. Otherwise silently
                ignored.
            disabled_tls_versions: Protocol versions the service refuses. All five at once is not a value. The
                default depends on other values. TLS has to be terminated by the service. Otherwise silently
                ignored.
            client_certificate_mode: Whether clients have to show a certificate, and how it is passed on to
                servers. 'not_required' unless set. TLS has to be terminated by the service. Otherwise
                silently ignored. The vendor module takes the first three only; for the fifth code the vendor
                repeats the words of another, and that it means PEM is our reading.
            ocsp_verification: Ask the OCSP responder about client certificates. False unless set. TLS has to
                be terminated by the service. Otherwise silently ignored.
            requires_sni: Refuse clients that do not name a host when TLS begins. False unless set. TLS has to
                be terminated by the service. Otherwise silently ignored.
            http2: Offer HTTP/2 to clients; the cipher set BestPractices suits it. False unless set. TLS has
                to be terminated by the service. Otherwise silently ignored.
            pass_cipher: Tell servers in headers which TLS version and cipher the client uses. False unless
                set. TLS has to be terminated by the service. Otherwise silently ignored.
            strict_transport_security: Strict-Transport-Security header that is added to answers. 'none'
                unless set. TLS has to be terminated by the service. Otherwise silently ignored.
            ssl_rewrite: Scheme that redirects of servers are rewritten to. 'unchanged' unless set. TLS has to
                be terminated by the service. Otherwise silently ignored. One document sends 0 for unchanged,
                the vendor module and other clients empty text.
            ssl_reencrypt: Encrypt again on the way to the servers. False unless set. TLS has to be terminated
                by the service. Otherwise silently ignored.
            ssl_reverse: Encrypt on the way to the servers although clients connect without TLS. False unless
                set.
            pass_sni: Use the host name of the client towards the servers. False unless set. Only encrypted
                connections to servers carry a host name. Otherwise silently ignored.
            reverse_sni_host: Host name to use towards the servers when re-encrypting or encrypting.
            http_rescheduling: Try another server when one answers a request badly. False unless set. The
                service has to understand HTTP. Otherwise silently ignored.
            forwarded_header: Headers that tell servers where a request comes from. 'legacy_x_forwarded_for'
                unless set. Headers are added only where servers do not see the client address. Otherwise
                stored without effect.
            extra_header_name: Name of a header added to each request.
            extra_header_value: Value of that header. The header needs a name. Otherwise stored without
                effect.
            copy_header_from: Request header whose value is copied.
            copy_header_to: Request header the value is copied into. There has to be a header to copy.
                Otherwise stored without effect.
            caching: Answer repeated requests for static content from memory. False unless set. The
                application front end has to be licensed (assumed). Otherwise refused. Layer 4 does not look
                into requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise
                silently ignored.
            cache_percent: Largest share of the cache this service may fill; 0 leaves it to the appliance. 0
                to 100, in percent. 0 unless set. The cache has to be on. Otherwise stored without effect.
            compression: Compress answers towards the client. False unless set. The application front end has
                to be licensed (assumed). Otherwise refused. Layer 4 does not look into requests. Otherwise
                silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            tcp_multiplexing: Let several clients share one connection to a server. False unless set. Sharing
                connections has to be licensed (assumed). Otherwise refused. Layer 4 does not look into
                requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise silently
                ignored. It does not go together with the WAF. Otherwise refused. It does not go together with
                edge security. Otherwise refused. It does not go together with TLS. Otherwise refused.
            intrusion_detection: Inspection of requests for known attacks. () unless set. The application
                front end has to be licensed (assumed). Otherwise refused.
            error_code: HTTP status that clients get when no server is available; 0 sends none. 200 to 505, or
                0. 0 unless set.
            error_url: Address that clients are redirected to when no server is available.
            sorry_server_address: Server that takes over when no other is available. It is not checked.
            sorry_server_port: Port of that server. 0 to 65535.
            sorry_server_non_local: Accept a server outside the appliance's own networks for this. False
                unless set. Servers outside the local networks have to be allowed on the appliance. Otherwise
                refused.
            response_status_remapping: Replace status codes of answers. False unless set. Older firmware
                leaves it out of answers.
            response_code_map: Which status code is replaced by which. The replacement has to be on. Otherwise
                stored without effect.
            response_message_map: Texts that go with the new codes. The replacement has to be on. Otherwise
                stored without effect.
            response_message_format: Format of those texts, as a number. 0 unless set. Older firmware leaves
                it out of answers.
            connection_limit: Open connections at which the service takes no more; 0 sets no limit. The limit
                of the appliance is the upper bound. 0 unless set. Since firmware 7.2.52.
            connection_rate_limit: New connections per second; 0 sets no limit. The limit of the appliance is
                the upper bound. In connections per second. 0 unless set. Since firmware 7.2.52.
            request_rate_limit: Requests per second; 0 sets no limit. TLS has to be terminated here for
                requests to be seen in it. In requests per second. 0 unless set. The service has to understand
                HTTP. Otherwise silently ignored. Since firmware 7.2.52.
            bandwidth_limit: Bandwidth; 0 sets no limit, the smallest one is 16. A limit makes the service
                work at layer 7. In kilobits per second. 0 unless set. Since firmware 7.2.52.
            transaction_limit: Requests per second, as older firmware knows it. In requests per second. 0
                unless set. Deprecated: Request_rate_limit has taken its place.
            check_type: How servers are checked. The default depends on other values. DNS checks exist for UDP
                services only. Otherwise silently ignored. UDP services are checked by ping or by DNS.
                Otherwise silently ignored. Remote desktop services are checked by ping, connection or remote
                desktop. Otherwise silently ignored. The vendor module does not take binary_data; dns is what
                its documents tell of services over UDP.
            check_port: Port that is checked; 0 checks the port of each server. 3 to 65530, or 0. 0 unless
                set.
            check_url: Path that HTTP checks request, or the bytes that binary checks send, in hexadecimal.
                Unset, HTTP checks request /. At most 126 characters.
            check_method: Method of HTTP checks. 'head' unless set.
            check_http11: Use HTTP/1.1 in checks rather than HTTP/1.0. False unless set.
            check_host: Host header of HTTP/1.1 checks. Unset, it is the address of the server. HTTP/1.0
                checks send no host. Otherwise silently ignored.
            check_headers: Up to four more headers of HTTP checks, each as name:value. At most 4 entries.
            check_post_data: Body of HTTP checks. At most 2047 characters. Only POST sends a body. Otherwise
                silently ignored.
            check_codes: Status codes from 300 to 599 that count as healthy besides the usual ones.
            check_pattern: Regular expression, or bytes in hexadecimal for binary checks, that has to occur in
                the answer. Other methods bring no body to search. Otherwise silently ignored.
            check_match_length: Bytes of the answer in which binary checks look for the pattern. 0 to 8000, in
                bytes. 0 unless set.
            check_ldap_endpoint: LDAP endpoint that LDAP checks ask, in place of the servers. Only LDAP checks
                use it. Otherwise stored without effect.
            check_interval_seconds: Seconds between two checks; 0 takes the value of the appliance. 9 to 901,
                in seconds, or 0. 0 unless set. No source states limits for a service; these are those of the
                appliance-wide value. Since firmware 7.2.52.
            check_timeout_seconds: How long a check may take to be answered; 0 takes the value of the
                appliance. 4 to 60, in seconds, or 0. 0 unless set. No source states limits for a service;
                these are those of the appliance-wide value. Since firmware 7.2.52.
            check_retry_count: Failed checks in a row after which a server is down; 0 takes the value of the
                appliance. 2 to 15, or 0. 0 unless set. No source states limits for a service; these are those
                of the appliance-wide value. Since firmware 7.2.52.
            enhanced_health_checks: Count how many servers are up, and take the service down when they are too
                few. False unless set.
            waf_mode: Which web application firewall inspects the traffic. 'disabled' unless set. The firewall
                has to be licensed (assumed). Otherwise refused. Layer 4 does not look into requests.
                Otherwise silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            waf_enabled: Switch of the legacy web application firewall. False unless set. The firewall has to
                be licensed (assumed). Otherwise refused. Layer 4 does not look into requests. Otherwise
                silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            waf_options: Options of the legacy firewall, in its own words: one of those for what is caught,
                one for the audit, and for each kind of body whether it is looked into. ('opnormal',
                'auditnone', 'reqdatadisable', 'resdatadisable') unless set.
            waf_rules: Names of the assigned rules of the legacy firewall. No source shows the separator; the
                blank is an assumption.
            waf_post_content_types: More content types whose request bodies the legacy firewall inspects, or
                any.
            waf_alert_threshold: Incidents in an hour at which the appliance raises an alert; 0 raises none. 0
                to 100000, in incidents per hour. 0 unless set.
            owasp_options: Options of the OWASP firewall, in the words of waf_options. ('opnormal',
                'auditnone', 'reqdatadisable', 'resdatadisable') unless set.
            owasp_blocking_paranoia: Paranoia level whose rules block. 1 to 4, or 0. 0 unless set. The OWASP
                engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it starts
                with 1.
            owasp_executing_paranoia: Paranoia level whose rules run and log; not below the blocking one. 1 to
                4, or 0. 0 unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read
                while the engine is off; it starts with 1.
            owasp_anomaly_threshold: Sum of rule scores from which on a request is refused. 1 to 10000, or 0.
                0 unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read while the
                engine is off; it starts with 100.
            owasp_ip_reputation: Refuse clients with a bad reputation. False unless set. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_regex_limit: Steps a regular expression may take. 1000 to 99999, or 0. 0 unless set. The
                OWASP engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it
                starts with 3000.
            owasp_json_depth_limit: Depth to which JSON may be nested. 1000 to 99999, or 0. 0 unless set. The
                OWASP engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it
                starts with 10000.
            owasp_body_limit: Largest request body that is inspected. 1024 to 52428800, in bytes, or 0. 0
                unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read while the
                engine is off; it starts with 1048576.
            owasp_rule_sets: Rule sets to switch on, by their numbers of three digits. The OWASP engine has to
                be on. Otherwise silently ignored.
            owasp_custom_rules: Uploaded rules to switch on. The OWASP engine has to be on. Otherwise silently
                ignored.
            owasp_excluded_workloads: Applications whose known false alarms are left out. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_disabled_rules: Single rules to switch off, by number. The OWASP engine has to be on.
                Otherwise silently ignored.
            owasp_blocked_countries: Countries to refuse, by their code of two letters. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_audit_parts: Sections of a transaction that go into the audit log, as letters. 'ABEFHKZ'
                unless set. The OWASP engine has to be on. Otherwise silently ignored.
            owasp_post_content_types: More content types whose request bodies are inspected, or any. The OWASP
                engine has to be on. Otherwise silently ignored.
            esp_enabled: Edge security: clients log in at the appliance before they reach a server. False
                unless set. Single sign-on has to be licensed (assumed). Otherwise refused. Layer 4 does not
                look into requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise
                silently ignored.
            esp_input_authentication: How clients log in. 'none' unless set.
            esp_output_authentication: How the appliance logs in to the servers. 'none' unless set.
            esp_domain: Single sign-on domain in which clients log in.
            esp_alternative_domains: More such domains.
            esp_excluded_domains: Domains whose users need no login.
            esp_outbound_domain: Single sign-on domain used towards the servers.
            esp_allowed_hosts: Host names clients are let through to.
            esp_allowed_directories: Paths clients are let through to. At most 254 characters.
            esp_excluded_directories: Paths that need no login.
            esp_allowed_groups: Groups of the directory whose members may enter. At most 2048 characters.
            esp_allowed_group_sids: The same by security identifier. At most 2048 characters.
            esp_nested_groups: Members of groups inside those groups may enter as well. False unless set.
            esp_groups_of_all_domains: Look for those groups in all domains.
            esp_steering_groups: Groups by which clients are steered to servers. At most 2048 characters.
            esp_public_private_choice: Ask at login whether the computer is a public one. True unless set.
            esp_hides_password_form: Leave the password out of the login form. False unless set.
            esp_logoff: Text in a URL that logs the user off. At most 255 characters.
            esp_image_set: Name of the image set of the login page.
            esp_message: Message on the login page, as HTML. At most 255 characters.
            esp_logs: What edge security logs. ('user_access', 'security', 'connection') unless set.
            esp_smtp_domains: Mail domains that are accepted.
            esp_bearer_verification: Check the bearer token of requests. False unless set.
            esp_bearer_certificate: Certificate that the signature of tokens is checked with. Tokens have to
                be checked. Otherwise stored without effect.
            esp_bearer_text: Up to five texts that a token has to hold, separated by commas. Tokens have to be
                checked. Otherwise stored without effect.
            esp_same_site: SameSite mark on the cookies of edge security. 'appliance_default' unless set.
            esp_password_change_url: Where users change their password.
            esp_password_change_message: Text shown to users who have to change it.
            esp_password_expiry_warning: Warn users whose password is about to expire.
            esp_password_expiry_days: Days before it expires on which the warning begins. 1 to 30, in days. 15
                unless set. The warning has to be on. Otherwise stored without effect.
            moved_server_rule: Match rule of a server whose place in the order is changed by this call.
            moved_server_rule_position: Its new place, counted from 1.
            template: Name of an installed template to start from; it may make several services.
            minimum_servers: Passed over in silence when a service is made; modvs takes it.
            moved_pre_process_rule: Rule that runs before a SubVS is chosen and whose place in the order is
                changed by this call.
            moved_pre_process_rule_position: Its new place, counted from 1.
            moved_request_rule: Rule for requests whose place in the order is changed by this call.
            moved_request_rule_position: Its new place, counted from 1.
            moved_response_rule: Rule for answers whose place in the order is changed by this call.
            moved_response_rule_position: Its new place, counted from 1.
            moved_response_body_rule: Rule for bodies of answers whose place in the order is changed by this
                call.
            moved_response_body_rule_position: Its new place, counted from 1.
            follow_port: Port of the service whose persistence records are followed. 3 to 65530. Deprecated:
                Follow_service has taken its place.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Virtual Service already exists': Address, port and protocol are those of another service; the
                wording is doubtful.
            422 'Unknown domain': A single sign-on domain that it names does not exist, which no source says.
            422 'LDAP endpoint not found': An LDAP endpoint that it names does not exist, which no source
                says.
            422 'Licensed number of virtual services reached': The licence allows no more services, in assumed
                words.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _ADD,
            {
                "address": address,
                "port": port,
                "protocol": protocol,
                "nickname": nickname,
                "enabled": enabled,
                "service_type": service_type,
                "force_layer7": force_layer7,
                "force_layer4": force_layer4,
                "transparent": transparent,
                "subnet_originating": subnet_originating,
                "server_nat": server_nat,
                "default_gateway": default_gateway,
                "alternate_address": alternate_address,
                "extra_ports": extra_ports,
                "local_bind_addresses": local_bind_addresses,
                "type_of_service": type_of_service,
                "follow_service": follow_service,
                "idle_time": idle_time,
                "scheduling_method": scheduling_method,
                "adaptive_interval_seconds": adaptive_interval_seconds,
                "adaptive_path": adaptive_path,
                "adaptive_port": adaptive_port,
                "adaptive_minimum_percent": adaptive_minimum_percent,
                "persistence": persistence,
                "persistence_timeout_seconds": persistence_timeout_seconds,
                "refresh_persistence": refresh_persistence,
                "persistence_cookie": persistence_cookie,
                "persistence_query_item": persistence_query_item,
                "server_initiating_protocol": server_initiating_protocol,
                "start_tls_mode": start_tls_mode,
                "ssl_acceleration": ssl_acceleration,
                "certificates": certificates,
                "intermediate_certificates": intermediate_certificates,
                "cipher_set": cipher_set,
                "ciphers": ciphers,
                "tls13_ciphers": tls13_ciphers,
                "disabled_tls_versions": disabled_tls_versions,
                "client_certificate_mode": client_certificate_mode,
                "ocsp_verification": ocsp_verification,
                "requires_sni": requires_sni,
                "http2": http2,
                "pass_cipher": pass_cipher,
                "strict_transport_security": strict_transport_security,
                "ssl_rewrite": ssl_rewrite,
                "ssl_reencrypt": ssl_reencrypt,
                "ssl_reverse": ssl_reverse,
                "pass_sni": pass_sni,
                "reverse_sni_host": reverse_sni_host,
                "http_rescheduling": http_rescheduling,
                "forwarded_header": forwarded_header,
                "extra_header_name": extra_header_name,
                "extra_header_value": extra_header_value,
                "copy_header_from": copy_header_from,
                "copy_header_to": copy_header_to,
                "caching": caching,
                "cache_percent": cache_percent,
                "compression": compression,
                "tcp_multiplexing": tcp_multiplexing,
                "intrusion_detection": intrusion_detection,
                "error_code": error_code,
                "error_url": error_url,
                "sorry_server_address": sorry_server_address,
                "sorry_server_port": sorry_server_port,
                "sorry_server_non_local": sorry_server_non_local,
                "response_status_remapping": response_status_remapping,
                "response_code_map": response_code_map,
                "response_message_map": response_message_map,
                "response_message_format": response_message_format,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "request_rate_limit": request_rate_limit,
                "bandwidth_limit": bandwidth_limit,
                "transaction_limit": transaction_limit,
                "check_type": check_type,
                "check_port": check_port,
                "check_url": check_url,
                "check_method": check_method,
                "check_http11": check_http11,
                "check_host": check_host,
                "check_headers": check_headers,
                "check_post_data": check_post_data,
                "check_codes": check_codes,
                "check_pattern": check_pattern,
                "check_match_length": check_match_length,
                "check_ldap_endpoint": check_ldap_endpoint,
                "check_interval_seconds": check_interval_seconds,
                "check_timeout_seconds": check_timeout_seconds,
                "check_retry_count": check_retry_count,
                "enhanced_health_checks": enhanced_health_checks,
                "waf_mode": waf_mode,
                "waf_enabled": waf_enabled,
                "waf_options": waf_options,
                "waf_rules": waf_rules,
                "waf_post_content_types": waf_post_content_types,
                "waf_alert_threshold": waf_alert_threshold,
                "owasp_options": owasp_options,
                "owasp_blocking_paranoia": owasp_blocking_paranoia,
                "owasp_executing_paranoia": owasp_executing_paranoia,
                "owasp_anomaly_threshold": owasp_anomaly_threshold,
                "owasp_ip_reputation": owasp_ip_reputation,
                "owasp_regex_limit": owasp_regex_limit,
                "owasp_json_depth_limit": owasp_json_depth_limit,
                "owasp_body_limit": owasp_body_limit,
                "owasp_rule_sets": owasp_rule_sets,
                "owasp_custom_rules": owasp_custom_rules,
                "owasp_excluded_workloads": owasp_excluded_workloads,
                "owasp_disabled_rules": owasp_disabled_rules,
                "owasp_blocked_countries": owasp_blocked_countries,
                "owasp_audit_parts": owasp_audit_parts,
                "owasp_post_content_types": owasp_post_content_types,
                "esp_enabled": esp_enabled,
                "esp_input_authentication": esp_input_authentication,
                "esp_output_authentication": esp_output_authentication,
                "esp_domain": esp_domain,
                "esp_alternative_domains": esp_alternative_domains,
                "esp_excluded_domains": esp_excluded_domains,
                "esp_outbound_domain": esp_outbound_domain,
                "esp_allowed_hosts": esp_allowed_hosts,
                "esp_allowed_directories": esp_allowed_directories,
                "esp_excluded_directories": esp_excluded_directories,
                "esp_allowed_groups": esp_allowed_groups,
                "esp_allowed_group_sids": esp_allowed_group_sids,
                "esp_nested_groups": esp_nested_groups,
                "esp_groups_of_all_domains": esp_groups_of_all_domains,
                "esp_steering_groups": esp_steering_groups,
                "esp_public_private_choice": esp_public_private_choice,
                "esp_hides_password_form": esp_hides_password_form,
                "esp_logoff": esp_logoff,
                "esp_image_set": esp_image_set,
                "esp_message": esp_message,
                "esp_logs": esp_logs,
                "esp_smtp_domains": esp_smtp_domains,
                "esp_bearer_verification": esp_bearer_verification,
                "esp_bearer_certificate": esp_bearer_certificate,
                "esp_bearer_text": esp_bearer_text,
                "esp_same_site": esp_same_site,
                "esp_password_change_url": esp_password_change_url,
                "esp_password_change_message": esp_password_change_message,
                "esp_password_expiry_warning": esp_password_expiry_warning,
                "esp_password_expiry_days": esp_password_expiry_days,
                "moved_server_rule": moved_server_rule,
                "moved_server_rule_position": moved_server_rule_position,
                "template": template,
                "minimum_servers": minimum_servers,
                "moved_pre_process_rule": moved_pre_process_rule,
                "moved_pre_process_rule_position": moved_pre_process_rule_position,
                "moved_request_rule": moved_request_rule,
                "moved_request_rule_position": moved_request_rule_position,
                "moved_response_rule": moved_response_rule,
                "moved_response_rule_position": moved_response_rule_position,
                "moved_response_body_rule": moved_response_body_rule,
                "moved_response_body_rule_position": moved_response_body_rule_position,
                "follow_port": follow_port,
            },
            settle,
        )

    def modify(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        port: int | str | Unset = UNSET,
        nickname: str | Unset | None = UNSET,
        enabled: bool | Unset = UNSET,
        service_type: Literal["generic", "http", "http2", "remote_terminal", "starttls", "log_insight"]
        | Unset
        | None = UNSET,
        force_layer7: bool | Unset = UNSET,
        force_layer4: bool | Unset = UNSET,
        transparent: bool | Unset = UNSET,
        subnet_originating: bool | Unset = UNSET,
        server_nat: bool | Unset = UNSET,
        default_gateway: str | Unset | None = UNSET,
        alternate_address: str | Unset | None = UNSET,
        extra_ports: Texts | Unset | None = UNSET,
        local_bind_addresses: Texts | Unset | None = UNSET,
        type_of_service: Literal[
            "normal",
            "minimum_cost",
            "maximum_reliability",
            "maximum_throughput",
            "minimum_delay",
            "unchanged",
        ]
        | Unset = UNSET,
        follow_service: int | Unset = UNSET,
        idle_time: int | Unset = UNSET,
        scheduling_method: Literal[
            "round_robin",
            "weighted_round_robin",
            "least_connections",
            "weighted_least_connections",
            "fixed_weight",
            "adaptive",
            "source_address_hash",
            "weighted_response_time",
            "sdn_adaptive",
            "url_hash",
        ]
        | Unset = UNSET,
        adaptive_interval_seconds: int | Unset | None = UNSET,
        adaptive_path: str | Unset | None = UNSET,
        adaptive_port: int | Unset | None = UNSET,
        adaptive_minimum_percent: int | Unset | None = UNSET,
        persistence: Literal[
            "source_address",
            "active_cookie",
            "active_cookie_or_source",
            "server_cookie",
            "server_cookie_or_source",
            "cookie_hash",
            "cookie_hash_or_source",
            "url_hash",
            "query_hash",
            "host_header",
            "selected_header",
            "super_http",
            "super_http_or_source",
            "ssl_session",
            "remote_terminal",
            "remote_terminal_or_source",
            "session_broker",
            "session_broker_or_source",
            "sip_call",
        ]
        | Unset
        | None = UNSET,
        persistence_timeout_seconds: int | Unset | None = UNSET,
        refresh_persistence: bool | Unset = UNSET,
        persistence_cookie: str | Unset | None = UNSET,
        persistence_query_item: str | Unset | None = UNSET,
        server_initiating_protocol: Literal["none", "smtp", "ssh", "other", "imap4", "mysql", "pop3"]
        | Unset = UNSET,
        start_tls_mode: Literal["none", "smtp_optional", "smtp_required", "ftp", "imap", "pop3"]
        | Unset = UNSET,
        ssl_acceleration: bool | Unset = UNSET,
        certificates: Texts | Unset | None = UNSET,
        intermediate_certificates: Texts | Unset | None = UNSET,
        cipher_set: str | Unset | None = UNSET,
        ciphers: Texts | Unset | None = UNSET,
        tls13_ciphers: Texts | Unset | None = UNSET,
        disabled_tls_versions: Texts | Unset | None = UNSET,
        client_certificate_mode: Literal[
            "not_required",
            "required",
            "required_with_headers",
            "der_as_ssl_client_cert",
            "der_as_x_client_cert",
            "pem_as_ssl_client_cert",
            "pem_as_x_client_cert",
        ]
        | Unset = UNSET,
        ocsp_verification: bool | Unset = UNSET,
        requires_sni: bool | Unset = UNSET,
        http2: bool | Unset = UNSET,
        pass_cipher: bool | Unset = UNSET,
        strict_transport_security: Literal[
            "none",
            "without_subdomains",
            "with_subdomains",
            "without_subdomains_preload",
            "with_subdomains_preload",
        ]
        | Unset = UNSET,
        ssl_rewrite: Literal["unchanged", "http", "https"] | Unset = UNSET,
        ssl_reencrypt: bool | Unset = UNSET,
        ssl_reverse: bool | Unset = UNSET,
        pass_sni: bool | Unset = UNSET,
        reverse_sni_host: str | Unset | None = UNSET,
        http_rescheduling: bool | Unset = UNSET,
        forwarded_header: Literal[
            "legacy_x_forwarded_for",
            "x_forwarded_for_and_via",
            "none",
            "x_clientside_and_via",
            "x_clientside",
            "x_forwarded_for",
            "via",
        ]
        | Unset = UNSET,
        extra_header_name: str | Unset | None = UNSET,
        extra_header_value: str | Unset | None = UNSET,
        copy_header_from: str | Unset | None = UNSET,
        copy_header_to: str | Unset | None = UNSET,
        caching: bool | Unset = UNSET,
        cache_percent: int | Unset = UNSET,
        compression: bool | Unset = UNSET,
        tcp_multiplexing: bool | Unset = UNSET,
        intrusion_detection: Texts | Unset = UNSET,
        error_code: int | Unset = UNSET,
        error_url: str | Unset | None = UNSET,
        sorry_server_address: str | Unset | None = UNSET,
        sorry_server_port: int | Unset | None = UNSET,
        sorry_server_non_local: bool | Unset = UNSET,
        response_status_remapping: bool | Unset = UNSET,
        response_code_map: str | Unset | None = UNSET,
        response_message_map: str | Unset | None = UNSET,
        response_message_format: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        request_rate_limit: int | Unset = UNSET,
        bandwidth_limit: int | Unset = UNSET,
        transaction_limit: int | Unset = UNSET,
        check_type: Literal[
            "icmp",
            "tcp",
            "http",
            "https",
            "smtp",
            "nntp",
            "ftp",
            "telnet",
            "pop3",
            "imap",
            "rdp",
            "ldap",
            "dns",
            "binary_data",
            "none",
        ]
        | Unset
        | None = UNSET,
        check_port: int | Unset = UNSET,
        check_url: str | Unset | None = UNSET,
        check_method: Literal["head", "get", "post", "options"] | Unset = UNSET,
        check_http11: bool | Unset = UNSET,
        check_host: str | Unset | None = UNSET,
        check_headers: Texts | Unset | None = UNSET,
        check_post_data: str | Unset | None = UNSET,
        check_codes: Texts | Unset | None = UNSET,
        check_pattern: str | Unset | None = UNSET,
        check_match_length: int | Unset = UNSET,
        check_ldap_endpoint: str | Unset | None = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        check_timeout_seconds: int | Unset = UNSET,
        check_retry_count: int | Unset = UNSET,
        enhanced_health_checks: bool | Unset = UNSET,
        minimum_servers: int | Unset = UNSET,
        waf_mode: Literal["disabled", "legacy", "owasp"] | Unset = UNSET,
        waf_enabled: bool | Unset = UNSET,
        waf_options: Texts | Unset | None = UNSET,
        waf_rules: Texts | Unset | None = UNSET,
        waf_post_content_types: str | Unset | None = UNSET,
        waf_alert_threshold: int | Unset = UNSET,
        owasp_options: Texts | Unset | None = UNSET,
        owasp_blocking_paranoia: int | Unset = UNSET,
        owasp_executing_paranoia: int | Unset = UNSET,
        owasp_anomaly_threshold: int | Unset = UNSET,
        owasp_ip_reputation: bool | Unset = UNSET,
        owasp_regex_limit: int | Unset = UNSET,
        owasp_json_depth_limit: int | Unset = UNSET,
        owasp_body_limit: int | Unset = UNSET,
        owasp_rule_sets: str | Unset | None = UNSET,
        owasp_custom_rules: str | Unset | None = UNSET,
        owasp_excluded_workloads: str | Unset | None = UNSET,
        owasp_disabled_rules: str | Unset | None = UNSET,
        owasp_blocked_countries: str | Unset | None = UNSET,
        owasp_audit_parts: str | Unset | None = UNSET,
        owasp_post_content_types: str | Unset | None = UNSET,
        esp_enabled: bool | Unset = UNSET,
        esp_input_authentication: Literal[
            "none", "basic", "form", "client_certificate", "ntlm", "saml", "pass_post", "openid_connect"
        ]
        | Unset = UNSET,
        esp_output_authentication: Literal["none", "basic", "form", "kerberos_delegation", "server_token"]
        | Unset = UNSET,
        esp_domain: str | Unset | None = UNSET,
        esp_alternative_domains: Texts | Unset | None = UNSET,
        esp_excluded_domains: str | Unset | None = UNSET,
        esp_outbound_domain: str | Unset | None = UNSET,
        esp_allowed_hosts: str | Unset | None = UNSET,
        esp_allowed_directories: str | Unset | None = UNSET,
        esp_excluded_directories: str | Unset | None = UNSET,
        esp_allowed_groups: str | Unset | None = UNSET,
        esp_allowed_group_sids: str | Unset | None = UNSET,
        esp_nested_groups: bool | Unset = UNSET,
        esp_groups_of_all_domains: bool | Unset = UNSET,
        esp_steering_groups: str | Unset | None = UNSET,
        esp_public_private_choice: bool | Unset = UNSET,
        esp_hides_password_form: bool | Unset = UNSET,
        esp_logoff: str | Unset | None = UNSET,
        esp_image_set: str | Unset | None = UNSET,
        esp_message: str | Unset | None = UNSET,
        esp_logs: Texts | Unset = UNSET,
        esp_smtp_domains: str | Unset | None = UNSET,
        esp_authentication_header: str | Unset | None = UNSET,
        esp_token_server: str | Unset | None = UNSET,
        esp_form_path: str | Unset | None = UNSET,
        esp_form_post: str | Unset | None = UNSET,
        esp_form_username_only: bool | Unset = UNSET,
        esp_captcha: bool | Unset = UNSET,
        esp_captcha_public_key: str | Unset | None = UNSET,
        esp_captcha_private_key: str | SecretStr | Unset | None = UNSET,
        esp_captcha_script_url: str | Unset | None = UNSET,
        esp_captcha_verify_url: str | Unset | None = UNSET,
        esp_bearer_verification: bool | Unset = UNSET,
        esp_bearer_certificate: str | Unset | None = UNSET,
        esp_bearer_text: str | Unset | None = UNSET,
        esp_same_site: Literal["appliance_default", "none", "lax", "strict", "not_added"] | Unset = UNSET,
        esp_password_change_url: str | Unset | None = UNSET,
        esp_password_change_message: str | Unset | None = UNSET,
        esp_password_expiry_warning: bool | Unset = UNSET,
        esp_password_expiry_days: int | Unset = UNSET,
        moved_server_rule: str | Unset | None = UNSET,
        moved_server_rule_position: int | Unset | None = UNSET,
        create_sub_service: str | Unset | None = UNSET,
        seat_weight: int | Unset | None = UNSET,
        seat_connection_limit: int | Unset | None = UNSET,
        seat_critical: bool | Unset | None = UNSET,
        moved_pre_process_rule: str | Unset | None = UNSET,
        moved_pre_process_rule_position: int | Unset | None = UNSET,
        moved_request_rule: str | Unset | None = UNSET,
        moved_request_rule_position: int | Unset | None = UNSET,
        moved_response_rule: str | Unset | None = UNSET,
        moved_response_rule_position: int | Unset | None = UNSET,
        moved_response_body_rule: str | Unset | None = UNSET,
        moved_response_body_rule_position: int | Unset | None = UNSET,
        follow_port: int | Unset | None = UNSET,
        settle: Callable[[], VirtualService | None] | None = None,
    ) -> VirtualService:
        """Change a virtual service or SubVS; what is left out stays as it is. A value whose prerequisite is
        missing is dropped in silence, with success.

        Traffic: Disabling stops new clients. Changes of address, port, layer or TLS end running connections.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            address: Address on which the service is reached. A SubVS has none of its own.
            port: Port on which the service is reached; an asterisk takes every port. 3 to 65530, or *.
            nickname: Name shown to people. The vendor allows letters, digits and . @ - _ after a letter or
                digit. Blanks are accepted here although the documents do not list them, since services made
                from templates carry them.
            enabled: Takes traffic. For a SubVS this is decided by its seat in the parent. True unless set.
            service_type: What kind of traffic the service understands. The default depends on other values.
                The vendor module does not take http2 and log_insight.
            force_layer7: Work at layer 7. Switched off, the service works at layer 4 and is transparent. The
                default depends on other values. UDP services work at layer 4. Otherwise silently ignored.
            force_layer4: Work at layer 4; the opposite of force_layer7. The default depends on other values.
            transparent: Servers see the address of the client as source, so that their way back has to lead
                through the appliance. The default depends on other values. A layer 4 service is always
                transparent. Otherwise silently ignored. With re-encryption the servers never see client
                addresses. Otherwise stored without effect. With encryption towards servers they never see
                client addresses. Otherwise stored without effect.
            subnet_originating: Connections to servers start from the appliance's address in their subnet
                rather than from the service address. True unless set. A transparent service uses the address
                of the client. Otherwise stored without effect.
            server_nat: Connections that servers of this service open outward carry the service address as
                source. False unless set. Server NAT has to be on for the appliance. Otherwise stored without
                effect.
            default_gateway: Gateway that answers of this service take instead of the one of the appliance.
            alternate_address: Second address of the service, of the other IP version as a rule.
            extra_ports: More ports of the service, from 3 to 65530, single ones and ranges such as 8000-8010.
                No source shows the separator; the comma is an assumption.
            local_bind_addresses: Source addresses for connections to servers, for more connections than one
                address has ports. Alternate source addresses have to be allowed on the appliance. Otherwise
                stored without effect.
            type_of_service: Type-of-service mark on packets towards the client. 'normal' unless set.
            follow_service: Number of the service whose persistence records this one follows; 0 follows none.
                0 unless set.
            idle_time: Seconds without traffic after which a connection ends; 0 takes the connection timeout
                of the appliance. 0 to 86400, in seconds. 660 unless set.
            scheduling_method: How a server is chosen for a client without persistence. 'round_robin' unless
                set. The vendor module stops short of the last three.
            adaptive_interval_seconds: Seconds between two questions to the agents of this service.
            adaptive_path: Path under which the agents of this service answer.
            adaptive_port: Port on which the agents of this service answer. 0 to 65535.
            adaptive_minimum_percent: Load below which the weights of this service are left as they are. In
                percent.
            persistence: What ties a client to the server it had before. Unset, every connection is scheduled
                anew. The name of the cookie or header has to be given. Otherwise silently ignored. The name
                of the query item has to be given. Otherwise silently ignored. The service has to understand
                HTTP. Otherwise silently ignored. Layer 4 does not look into requests. Otherwise silently
                ignored. The vendor module does not take cookie_hash_or_source and session_broker_or_source.
            persistence_timeout_seconds: How long a persistence record outlives its last use. Counted in whole
                minutes; less than one switches persistence off. 0 to 2419200, in seconds. Without a kind of
                persistence there is nothing to time out. Otherwise silently ignored. A new service shows 0;
                what persistence gets that is switched on without a timeout is not known; older firmware and
                the vendor module stop at 604800.
            refresh_persistence: Renew the record as long as a connection lasts, not only when it begins.
                False unless set.
            persistence_cookie: Name of the cookie, or of the header, that persistence looks at.
            persistence_query_item: Name of the query item that query_hash persistence looks at.
            server_initiating_protocol: Protocol in which the server speaks first. 'none' unless set. The
                vendor module does not take pop3.
            start_tls_mode: How connections switch to TLS. 'none' unless set. The service has to be of this
                type. Otherwise silently ignored. The vendor module takes the first two only.
            ssl_acceleration: The service decrypts TLS itself. Without a certificate it presents a self-signed
                one. False unless set.
            certificates: Names of the certificates the service presents; a list is always replaced whole.
                Names longer than 8,099 characters together do not fit. At most 8099 characters. TLS has to be
                terminated by the service. Otherwise silently ignored.
            intermediate_certificates: Names of the intermediate certificates that client certificates may
                come from. TLS has to be terminated by the service. Otherwise silently ignored.
            cipher_set: Name of the cipher set offered to clients. 'Default' unless set. TLS has to be
                terminated by the service. Otherwise silently ignored.
            ciphers: Single ciphers. The appliance makes a set of its own out of them, so this and cipher_set
                exclude each other. TLS has to be terminated by the service. Otherwise silently ignored.
            tls13_ciphers: Ciphers for TLS 1.3. TLS has to be terminated by the service. Otherwise silently
                ignored.
            disabled_tls_versions: Protocol versions the service refuses. All five at once is not a value. The
                default depends on other values. TLS has to be terminated by the service. Otherwise silently
                ignored.
            client_certificate_mode: Whether clients have to show a certificate, and how it is passed on to
                servers. 'not_required' unless set. TLS has to be terminated by the service. Otherwise
                silently ignored. The vendor module takes the first three only; for the fifth code the vendor
                repeats the words of another, and that it means PEM is our reading.
            ocsp_verification: Ask the OCSP responder about client certificates. False unless set. TLS has to
                be terminated by the service. Otherwise silently ignored.
            requires_sni: Refuse clients that do not name a host when TLS begins. False unless set. TLS has to
                be terminated by the service. Otherwise silently ignored.
            http2: Offer HTTP/2 to clients; the cipher set BestPractices suits it. False unless set. TLS has
                to be terminated by the service. Otherwise silently ignored.
            pass_cipher: Tell servers in headers which TLS version and cipher the client uses. False unless
                set. TLS has to be terminated by the service. Otherwise silently ignored.
            strict_transport_security: Strict-Transport-Security header that is added to answers. 'none'
                unless set. TLS has to be terminated by the service. Otherwise silently ignored.
            ssl_rewrite: Scheme that redirects of servers are rewritten to. 'unchanged' unless set. TLS has to
                be terminated by the service. Otherwise silently ignored. One document sends 0 for unchanged,
                the vendor module and other clients empty text.
            ssl_reencrypt: Encrypt again on the way to the servers. False unless set. TLS has to be terminated
                by the service. Otherwise silently ignored.
            ssl_reverse: Encrypt on the way to the servers although clients connect without TLS. False unless
                set.
            pass_sni: Use the host name of the client towards the servers. False unless set. Only encrypted
                connections to servers carry a host name. Otherwise silently ignored.
            reverse_sni_host: Host name to use towards the servers when re-encrypting or encrypting.
            http_rescheduling: Try another server when one answers a request badly. False unless set. The
                service has to understand HTTP. Otherwise silently ignored.
            forwarded_header: Headers that tell servers where a request comes from. 'legacy_x_forwarded_for'
                unless set. Headers are added only where servers do not see the client address. Otherwise
                stored without effect.
            extra_header_name: Name of a header added to each request.
            extra_header_value: Value of that header. The header needs a name. Otherwise stored without
                effect.
            copy_header_from: Request header whose value is copied.
            copy_header_to: Request header the value is copied into. There has to be a header to copy.
                Otherwise stored without effect.
            caching: Answer repeated requests for static content from memory. False unless set. The
                application front end has to be licensed (assumed). Otherwise refused. Layer 4 does not look
                into requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise
                silently ignored.
            cache_percent: Largest share of the cache this service may fill; 0 leaves it to the appliance. 0
                to 100, in percent. 0 unless set. The cache has to be on. Otherwise stored without effect.
            compression: Compress answers towards the client. False unless set. The application front end has
                to be licensed (assumed). Otherwise refused. Layer 4 does not look into requests. Otherwise
                silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            tcp_multiplexing: Let several clients share one connection to a server. False unless set. Sharing
                connections has to be licensed (assumed). Otherwise refused. Layer 4 does not look into
                requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise silently
                ignored. It does not go together with the WAF. Otherwise refused. It does not go together with
                edge security. Otherwise refused. It does not go together with TLS. Otherwise refused.
            intrusion_detection: Inspection of requests for known attacks. () unless set. The application
                front end has to be licensed (assumed). Otherwise refused.
            error_code: HTTP status that clients get when no server is available; 0 sends none. 200 to 505, or
                0. 0 unless set.
            error_url: Address that clients are redirected to when no server is available.
            sorry_server_address: Server that takes over when no other is available. It is not checked.
            sorry_server_port: Port of that server. 0 to 65535.
            sorry_server_non_local: Accept a server outside the appliance's own networks for this. False
                unless set. Servers outside the local networks have to be allowed on the appliance. Otherwise
                refused.
            response_status_remapping: Replace status codes of answers. False unless set. Older firmware
                leaves it out of answers.
            response_code_map: Which status code is replaced by which. The replacement has to be on. Otherwise
                stored without effect.
            response_message_map: Texts that go with the new codes. The replacement has to be on. Otherwise
                stored without effect.
            response_message_format: Format of those texts, as a number. 0 unless set. Older firmware leaves
                it out of answers.
            connection_limit: Open connections at which the service takes no more; 0 sets no limit. The limit
                of the appliance is the upper bound. 0 unless set. Since firmware 7.2.52.
            connection_rate_limit: New connections per second; 0 sets no limit. The limit of the appliance is
                the upper bound. In connections per second. 0 unless set. Since firmware 7.2.52.
            request_rate_limit: Requests per second; 0 sets no limit. TLS has to be terminated here for
                requests to be seen in it. In requests per second. 0 unless set. The service has to understand
                HTTP. Otherwise silently ignored. Since firmware 7.2.52.
            bandwidth_limit: Bandwidth; 0 sets no limit, the smallest one is 16. A limit makes the service
                work at layer 7. In kilobits per second. 0 unless set. Since firmware 7.2.52.
            transaction_limit: Requests per second, as older firmware knows it. In requests per second. 0
                unless set. Deprecated: Request_rate_limit has taken its place.
            check_type: How servers are checked. The default depends on other values. DNS checks exist for UDP
                services only. Otherwise silently ignored. UDP services are checked by ping or by DNS.
                Otherwise silently ignored. Remote desktop services are checked by ping, connection or remote
                desktop. Otherwise silently ignored. The vendor module does not take binary_data; dns is what
                its documents tell of services over UDP.
            check_port: Port that is checked; 0 checks the port of each server. 3 to 65530, or 0. 0 unless
                set.
            check_url: Path that HTTP checks request, or the bytes that binary checks send, in hexadecimal.
                Unset, HTTP checks request /. At most 126 characters.
            check_method: Method of HTTP checks. 'head' unless set.
            check_http11: Use HTTP/1.1 in checks rather than HTTP/1.0. False unless set.
            check_host: Host header of HTTP/1.1 checks. Unset, it is the address of the server. HTTP/1.0
                checks send no host. Otherwise silently ignored.
            check_headers: Up to four more headers of HTTP checks, each as name:value. At most 4 entries.
            check_post_data: Body of HTTP checks. At most 2047 characters. Only POST sends a body. Otherwise
                silently ignored.
            check_codes: Status codes from 300 to 599 that count as healthy besides the usual ones.
            check_pattern: Regular expression, or bytes in hexadecimal for binary checks, that has to occur in
                the answer. Other methods bring no body to search. Otherwise silently ignored.
            check_match_length: Bytes of the answer in which binary checks look for the pattern. 0 to 8000, in
                bytes. 0 unless set.
            check_ldap_endpoint: LDAP endpoint that LDAP checks ask, in place of the servers. Only LDAP checks
                use it. Otherwise stored without effect.
            check_interval_seconds: Seconds between two checks; 0 takes the value of the appliance. 9 to 901,
                in seconds, or 0. 0 unless set. No source states limits for a service; these are those of the
                appliance-wide value. Since firmware 7.2.52.
            check_timeout_seconds: How long a check may take to be answered; 0 takes the value of the
                appliance. 4 to 60, in seconds, or 0. 0 unless set. No source states limits for a service;
                these are those of the appliance-wide value. Since firmware 7.2.52.
            check_retry_count: Failed checks in a row after which a server is down; 0 takes the value of the
                appliance. 2 to 15, or 0. 0 unless set. No source states limits for a service; these are those
                of the appliance-wide value. Since firmware 7.2.52.
            enhanced_health_checks: Count how many servers are up, and take the service down when they are too
                few. False unless set.
            minimum_servers: Servers that have to be up for the service to be up. Only modvs takes it; with
                one server or none it is shown as 0. 0 unless set. Enhanced health checks have to be on.
                Otherwise silently ignored.
            waf_mode: Which web application firewall inspects the traffic. 'disabled' unless set. The firewall
                has to be licensed (assumed). Otherwise refused. Layer 4 does not look into requests.
                Otherwise silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            waf_enabled: Switch of the legacy web application firewall. False unless set. The firewall has to
                be licensed (assumed). Otherwise refused. Layer 4 does not look into requests. Otherwise
                silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            waf_options: Options of the legacy firewall, in its own words: one of those for what is caught,
                one for the audit, and for each kind of body whether it is looked into. ('opnormal',
                'auditnone', 'reqdatadisable', 'resdatadisable') unless set.
            waf_rules: Names of the assigned rules of the legacy firewall. No source shows the separator; the
                blank is an assumption.
            waf_post_content_types: More content types whose request bodies the legacy firewall inspects, or
                any.
            waf_alert_threshold: Incidents in an hour at which the appliance raises an alert; 0 raises none. 0
                to 100000, in incidents per hour. 0 unless set.
            owasp_options: Options of the OWASP firewall, in the words of waf_options. ('opnormal',
                'auditnone', 'reqdatadisable', 'resdatadisable') unless set.
            owasp_blocking_paranoia: Paranoia level whose rules block. 1 to 4, or 0. 0 unless set. The OWASP
                engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it starts
                with 1.
            owasp_executing_paranoia: Paranoia level whose rules run and log; not below the blocking one. 1 to
                4, or 0. 0 unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read
                while the engine is off; it starts with 1.
            owasp_anomaly_threshold: Sum of rule scores from which on a request is refused. 1 to 10000, or 0.
                0 unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read while the
                engine is off; it starts with 100.
            owasp_ip_reputation: Refuse clients with a bad reputation. False unless set. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_regex_limit: Steps a regular expression may take. 1000 to 99999, or 0. 0 unless set. The
                OWASP engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it
                starts with 3000.
            owasp_json_depth_limit: Depth to which JSON may be nested. 1000 to 99999, or 0. 0 unless set. The
                OWASP engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it
                starts with 10000.
            owasp_body_limit: Largest request body that is inspected. 1024 to 52428800, in bytes, or 0. 0
                unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read while the
                engine is off; it starts with 1048576.
            owasp_rule_sets: Rule sets to switch on, by their numbers of three digits. The OWASP engine has to
                be on. Otherwise silently ignored.
            owasp_custom_rules: Uploaded rules to switch on. The OWASP engine has to be on. Otherwise silently
                ignored.
            owasp_excluded_workloads: Applications whose known false alarms are left out. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_disabled_rules: Single rules to switch off, by number. The OWASP engine has to be on.
                Otherwise silently ignored.
            owasp_blocked_countries: Countries to refuse, by their code of two letters. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_audit_parts: Sections of a transaction that go into the audit log, as letters. 'ABEFHKZ'
                unless set. The OWASP engine has to be on. Otherwise silently ignored.
            owasp_post_content_types: More content types whose request bodies are inspected, or any. The OWASP
                engine has to be on. Otherwise silently ignored.
            esp_enabled: Edge security: clients log in at the appliance before they reach a server. False
                unless set. Single sign-on has to be licensed (assumed). Otherwise refused. Layer 4 does not
                look into requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise
                silently ignored.
            esp_input_authentication: How clients log in. 'none' unless set.
            esp_output_authentication: How the appliance logs in to the servers. 'none' unless set.
            esp_domain: Single sign-on domain in which clients log in.
            esp_alternative_domains: More such domains.
            esp_excluded_domains: Domains whose users need no login.
            esp_outbound_domain: Single sign-on domain used towards the servers.
            esp_allowed_hosts: Host names clients are let through to.
            esp_allowed_directories: Paths clients are let through to. At most 254 characters.
            esp_excluded_directories: Paths that need no login.
            esp_allowed_groups: Groups of the directory whose members may enter. At most 2048 characters.
            esp_allowed_group_sids: The same by security identifier. At most 2048 characters.
            esp_nested_groups: Members of groups inside those groups may enter as well. False unless set.
            esp_groups_of_all_domains: Look for those groups in all domains.
            esp_steering_groups: Groups by which clients are steered to servers. At most 2048 characters.
            esp_public_private_choice: Ask at login whether the computer is a public one. True unless set.
            esp_hides_password_form: Leave the password out of the login form. False unless set.
            esp_logoff: Text in a URL that logs the user off. At most 255 characters.
            esp_image_set: Name of the image set of the login page.
            esp_message: Message on the login page, as HTML. At most 255 characters.
            esp_logs: What edge security logs. ('user_access', 'security', 'connection') unless set.
            esp_smtp_domains: Mail domains that are accepted.
            esp_authentication_header: Header in which servers get the name of the user; SAML only. At most
                255 characters. SAML has to be the way to log in. Otherwise stored without effect.
            esp_token_server: Host that issues tokens. At most 127 characters. Server tokens have to be in
                use. Otherwise stored without effect.
            esp_form_path: Path of the login form on the servers. The appliance has to log in by form.
                Otherwise stored without effect.
            esp_form_post: Template of the body sent to that form, in base64. The appliance has to log in by
                form. Otherwise stored without effect.
            esp_form_username_only: Send the name of the user without the domain. False unless set. The
                appliance has to log in by form. Otherwise stored without effect.
            esp_captcha: Show a captcha at login. False unless set.
            esp_captcha_public_key: Public key of the captcha service.
            esp_captcha_private_key: Private key of the captcha service. One client declares it in answers;
                whether a unit shows it is doubtful.
            esp_captcha_script_url: Where browsers get the captcha from, without scheme.
            esp_captcha_verify_url: Where the appliance has captchas verified, without scheme.
            esp_bearer_verification: Check the bearer token of requests. False unless set.
            esp_bearer_certificate: Certificate that the signature of tokens is checked with. Tokens have to
                be checked. Otherwise stored without effect.
            esp_bearer_text: Up to five texts that a token has to hold, separated by commas. Tokens have to be
                checked. Otherwise stored without effect.
            esp_same_site: SameSite mark on the cookies of edge security. 'appliance_default' unless set.
            esp_password_change_url: Where users change their password.
            esp_password_change_message: Text shown to users who have to change it.
            esp_password_expiry_warning: Warn users whose password is about to expire.
            esp_password_expiry_days: Days before it expires on which the warning begins. 1 to 30, in days. 15
                unless set. The warning has to be on. Otherwise stored without effect.
            moved_server_rule: Match rule of a server whose place in the order is changed by this call.
            moved_server_rule_position: Its new place, counted from 1.
            create_sub_service: Given, and empty: add a SubVS to this service. The answer is the parent; the
                new SubVS is the one that was not there before. At most 0 characters.
            seat_weight: Weight of a SubVS among its siblings. 1 to 65530. Only the vendor module sends it
                here.
            seat_connection_limit: Open connections after which a SubVS is passed over. 0 to 100000. Only the
                vendor module sends it here.
            seat_critical: The parent counts as down while this SubVS is down. Only the vendor module sends it
                here.
            moved_pre_process_rule: Rule that runs before a SubVS is chosen and whose place in the order is
                changed by this call.
            moved_pre_process_rule_position: Its new place, counted from 1.
            moved_request_rule: Rule for requests whose place in the order is changed by this call.
            moved_request_rule_position: Its new place, counted from 1.
            moved_response_rule: Rule for answers whose place in the order is changed by this call.
            moved_response_rule_position: Its new place, counted from 1.
            moved_response_body_rule: Rule for bodies of answers whose place in the order is changed by this
                call.
            moved_response_body_rule_position: Its new place, counted from 1.
            follow_port: Port of the service whose persistence records are followed. 3 to 65530. Deprecated:
                Follow_service has taken its place.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown domain': A single sign-on domain that it names does not exist, which no source says.
            422 'LDAP endpoint not found': An LDAP endpoint that it names does not exist, which no source
                says.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _MODIFY,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "address": address,
                "port": port,
                "nickname": nickname,
                "enabled": enabled,
                "service_type": service_type,
                "force_layer7": force_layer7,
                "force_layer4": force_layer4,
                "transparent": transparent,
                "subnet_originating": subnet_originating,
                "server_nat": server_nat,
                "default_gateway": default_gateway,
                "alternate_address": alternate_address,
                "extra_ports": extra_ports,
                "local_bind_addresses": local_bind_addresses,
                "type_of_service": type_of_service,
                "follow_service": follow_service,
                "idle_time": idle_time,
                "scheduling_method": scheduling_method,
                "adaptive_interval_seconds": adaptive_interval_seconds,
                "adaptive_path": adaptive_path,
                "adaptive_port": adaptive_port,
                "adaptive_minimum_percent": adaptive_minimum_percent,
                "persistence": persistence,
                "persistence_timeout_seconds": persistence_timeout_seconds,
                "refresh_persistence": refresh_persistence,
                "persistence_cookie": persistence_cookie,
                "persistence_query_item": persistence_query_item,
                "server_initiating_protocol": server_initiating_protocol,
                "start_tls_mode": start_tls_mode,
                "ssl_acceleration": ssl_acceleration,
                "certificates": certificates,
                "intermediate_certificates": intermediate_certificates,
                "cipher_set": cipher_set,
                "ciphers": ciphers,
                "tls13_ciphers": tls13_ciphers,
                "disabled_tls_versions": disabled_tls_versions,
                "client_certificate_mode": client_certificate_mode,
                "ocsp_verification": ocsp_verification,
                "requires_sni": requires_sni,
                "http2": http2,
                "pass_cipher": pass_cipher,
                "strict_transport_security": strict_transport_security,
                "ssl_rewrite": ssl_rewrite,
                "ssl_reencrypt": ssl_reencrypt,
                "ssl_reverse": ssl_reverse,
                "pass_sni": pass_sni,
                "reverse_sni_host": reverse_sni_host,
                "http_rescheduling": http_rescheduling,
                "forwarded_header": forwarded_header,
                "extra_header_name": extra_header_name,
                "extra_header_value": extra_header_value,
                "copy_header_from": copy_header_from,
                "copy_header_to": copy_header_to,
                "caching": caching,
                "cache_percent": cache_percent,
                "compression": compression,
                "tcp_multiplexing": tcp_multiplexing,
                "intrusion_detection": intrusion_detection,
                "error_code": error_code,
                "error_url": error_url,
                "sorry_server_address": sorry_server_address,
                "sorry_server_port": sorry_server_port,
                "sorry_server_non_local": sorry_server_non_local,
                "response_status_remapping": response_status_remapping,
                "response_code_map": response_code_map,
                "response_message_map": response_message_map,
                "response_message_format": response_message_format,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "request_rate_limit": request_rate_limit,
                "bandwidth_limit": bandwidth_limit,
                "transaction_limit": transaction_limit,
                "check_type": check_type,
                "check_port": check_port,
                "check_url": check_url,
                "check_method": check_method,
                "check_http11": check_http11,
                "check_host": check_host,
                "check_headers": check_headers,
                "check_post_data": check_post_data,
                "check_codes": check_codes,
                "check_pattern": check_pattern,
                "check_match_length": check_match_length,
                "check_ldap_endpoint": check_ldap_endpoint,
                "check_interval_seconds": check_interval_seconds,
                "check_timeout_seconds": check_timeout_seconds,
                "check_retry_count": check_retry_count,
                "enhanced_health_checks": enhanced_health_checks,
                "minimum_servers": minimum_servers,
                "waf_mode": waf_mode,
                "waf_enabled": waf_enabled,
                "waf_options": waf_options,
                "waf_rules": waf_rules,
                "waf_post_content_types": waf_post_content_types,
                "waf_alert_threshold": waf_alert_threshold,
                "owasp_options": owasp_options,
                "owasp_blocking_paranoia": owasp_blocking_paranoia,
                "owasp_executing_paranoia": owasp_executing_paranoia,
                "owasp_anomaly_threshold": owasp_anomaly_threshold,
                "owasp_ip_reputation": owasp_ip_reputation,
                "owasp_regex_limit": owasp_regex_limit,
                "owasp_json_depth_limit": owasp_json_depth_limit,
                "owasp_body_limit": owasp_body_limit,
                "owasp_rule_sets": owasp_rule_sets,
                "owasp_custom_rules": owasp_custom_rules,
                "owasp_excluded_workloads": owasp_excluded_workloads,
                "owasp_disabled_rules": owasp_disabled_rules,
                "owasp_blocked_countries": owasp_blocked_countries,
                "owasp_audit_parts": owasp_audit_parts,
                "owasp_post_content_types": owasp_post_content_types,
                "esp_enabled": esp_enabled,
                "esp_input_authentication": esp_input_authentication,
                "esp_output_authentication": esp_output_authentication,
                "esp_domain": esp_domain,
                "esp_alternative_domains": esp_alternative_domains,
                "esp_excluded_domains": esp_excluded_domains,
                "esp_outbound_domain": esp_outbound_domain,
                "esp_allowed_hosts": esp_allowed_hosts,
                "esp_allowed_directories": esp_allowed_directories,
                "esp_excluded_directories": esp_excluded_directories,
                "esp_allowed_groups": esp_allowed_groups,
                "esp_allowed_group_sids": esp_allowed_group_sids,
                "esp_nested_groups": esp_nested_groups,
                "esp_groups_of_all_domains": esp_groups_of_all_domains,
                "esp_steering_groups": esp_steering_groups,
                "esp_public_private_choice": esp_public_private_choice,
                "esp_hides_password_form": esp_hides_password_form,
                "esp_logoff": esp_logoff,
                "esp_image_set": esp_image_set,
                "esp_message": esp_message,
                "esp_logs": esp_logs,
                "esp_smtp_domains": esp_smtp_domains,
                "esp_authentication_header": esp_authentication_header,
                "esp_token_server": esp_token_server,
                "esp_form_path": esp_form_path,
                "esp_form_post": esp_form_post,
                "esp_form_username_only": esp_form_username_only,
                "esp_captcha": esp_captcha,
                "esp_captcha_public_key": esp_captcha_public_key,
                "esp_captcha_private_key": esp_captcha_private_key,
                "esp_captcha_script_url": esp_captcha_script_url,
                "esp_captcha_verify_url": esp_captcha_verify_url,
                "esp_bearer_verification": esp_bearer_verification,
                "esp_bearer_certificate": esp_bearer_certificate,
                "esp_bearer_text": esp_bearer_text,
                "esp_same_site": esp_same_site,
                "esp_password_change_url": esp_password_change_url,
                "esp_password_change_message": esp_password_change_message,
                "esp_password_expiry_warning": esp_password_expiry_warning,
                "esp_password_expiry_days": esp_password_expiry_days,
                "moved_server_rule": moved_server_rule,
                "moved_server_rule_position": moved_server_rule_position,
                "create_sub_service": create_sub_service,
                "seat_weight": seat_weight,
                "seat_connection_limit": seat_connection_limit,
                "seat_critical": seat_critical,
                "moved_pre_process_rule": moved_pre_process_rule,
                "moved_pre_process_rule_position": moved_pre_process_rule_position,
                "moved_request_rule": moved_request_rule,
                "moved_request_rule_position": moved_request_rule_position,
                "moved_response_rule": moved_response_rule,
                "moved_response_rule_position": moved_response_rule_position,
                "moved_response_body_rule": moved_response_body_rule,
                "moved_response_body_rule_position": moved_response_body_rule_position,
                "follow_port": follow_port,
            },
            settle,
        )

    def delete(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Remove a virtual service with its SubVSs and servers, or one SubVS.

        Traffic: All its connections end.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _DELETE,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    def show(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
    ) -> VirtualService:
        """Read one virtual service or SubVS, with its servers or SubVSs.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.

        Refused with:
            422 'Unknown VS': The service does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _SHOW,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
        )

    def list(
        self,
        *,
        changed_since: int | Unset = UNSET,
    ) -> builtins.list[VirtualService]:
        """Read all virtual services and SubVSs.

        Args:
            changed_since: With it the raw answer also tells the second of the last change, as timestamp. The
                vendor's Python client sends 0, and no source tells what another value does.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _LIST,
            {
                "changed_since": changed_since,
            },
        )

    def duplicate(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        new_address: str | Unset | None = UNSET,
        new_port: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a second service from an existing one, under an address and port of its own.

        Only the vendor module knows this command, and no source tells what it answers.

        Traffic: Clients are served by the copy as soon as a server of it is up.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            new_address: Address of the copy.
            new_port: Port of the copy. 0 to 65535.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Licensed number of virtual services reached': The licence allows no more services, in assumed
                words.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DUPLICATE,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "new_address": new_address,
                "new_port": new_port,
            },
            settle,
        )

    def totals(
        self,
    ) -> StatsTotals:
        """Read what all virtual services together have done since the counters began.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _TOTALS,
            {},
        )

    def upload_error_page(
        self,
        service: int | str,
        *,
        page: FileContent,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Send the page that clients get when no server is available.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            page: The page.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Unknown VS': The service does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_ERROR_PAGE,
            {
                "service": service,
                "page": page,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
            progress=progress,
        )


class AsyncVirtualServices:
    """What clients connect to. A virtual service is named by its address, port and protocol together; the
    appliance also numbers it, and the number stays when address or port change.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        *,
        address: str,
        port: int | str,
        protocol: Literal["tcp", "udp"],
        nickname: str | Unset | None = UNSET,
        enabled: bool | Unset = UNSET,
        service_type: Literal["generic", "http", "http2", "remote_terminal", "starttls", "log_insight"]
        | Unset
        | None = UNSET,
        force_layer7: bool | Unset = UNSET,
        force_layer4: bool | Unset = UNSET,
        transparent: bool | Unset = UNSET,
        subnet_originating: bool | Unset = UNSET,
        server_nat: bool | Unset = UNSET,
        default_gateway: str | Unset | None = UNSET,
        alternate_address: str | Unset | None = UNSET,
        extra_ports: Texts | Unset | None = UNSET,
        local_bind_addresses: Texts | Unset | None = UNSET,
        type_of_service: Literal[
            "normal",
            "minimum_cost",
            "maximum_reliability",
            "maximum_throughput",
            "minimum_delay",
            "unchanged",
        ]
        | Unset = UNSET,
        follow_service: int | Unset = UNSET,
        idle_time: int | Unset = UNSET,
        scheduling_method: Literal[
            "round_robin",
            "weighted_round_robin",
            "least_connections",
            "weighted_least_connections",
            "fixed_weight",
            "adaptive",
            "source_address_hash",
            "weighted_response_time",
            "sdn_adaptive",
            "url_hash",
        ]
        | Unset = UNSET,
        adaptive_interval_seconds: int | Unset | None = UNSET,
        adaptive_path: str | Unset | None = UNSET,
        adaptive_port: int | Unset | None = UNSET,
        adaptive_minimum_percent: int | Unset | None = UNSET,
        persistence: Literal[
            "source_address",
            "active_cookie",
            "active_cookie_or_source",
            "server_cookie",
            "server_cookie_or_source",
            "cookie_hash",
            "cookie_hash_or_source",
            "url_hash",
            "query_hash",
            "host_header",
            "selected_header",
            "super_http",
            "super_http_or_source",
            "ssl_session",
            "remote_terminal",
            "remote_terminal_or_source",
            "session_broker",
            "session_broker_or_source",
            "sip_call",
        ]
        | Unset
        | None = UNSET,
        persistence_timeout_seconds: int | Unset | None = UNSET,
        refresh_persistence: bool | Unset = UNSET,
        persistence_cookie: str | Unset | None = UNSET,
        persistence_query_item: str | Unset | None = UNSET,
        server_initiating_protocol: Literal["none", "smtp", "ssh", "other", "imap4", "mysql", "pop3"]
        | Unset = UNSET,
        start_tls_mode: Literal["none", "smtp_optional", "smtp_required", "ftp", "imap", "pop3"]
        | Unset = UNSET,
        ssl_acceleration: bool | Unset = UNSET,
        certificates: Texts | Unset | None = UNSET,
        intermediate_certificates: Texts | Unset | None = UNSET,
        cipher_set: str | Unset | None = UNSET,
        ciphers: Texts | Unset | None = UNSET,
        tls13_ciphers: Texts | Unset | None = UNSET,
        disabled_tls_versions: Texts | Unset | None = UNSET,
        client_certificate_mode: Literal[
            "not_required",
            "required",
            "required_with_headers",
            "der_as_ssl_client_cert",
            "der_as_x_client_cert",
            "pem_as_ssl_client_cert",
            "pem_as_x_client_cert",
        ]
        | Unset = UNSET,
        ocsp_verification: bool | Unset = UNSET,
        requires_sni: bool | Unset = UNSET,
        http2: bool | Unset = UNSET,
        pass_cipher: bool | Unset = UNSET,
        strict_transport_security: Literal[
            "none",
            "without_subdomains",
            "with_subdomains",
            "without_subdomains_preload",
            "with_subdomains_preload",
        ]
        | Unset = UNSET,
        ssl_rewrite: Literal["unchanged", "http", "https"] | Unset = UNSET,
        ssl_reencrypt: bool | Unset = UNSET,
        ssl_reverse: bool | Unset = UNSET,
        pass_sni: bool | Unset = UNSET,
        reverse_sni_host: str | Unset | None = UNSET,
        http_rescheduling: bool | Unset = UNSET,
        forwarded_header: Literal[
            "legacy_x_forwarded_for",
            "x_forwarded_for_and_via",
            "none",
            "x_clientside_and_via",
            "x_clientside",
            "x_forwarded_for",
            "via",
        ]
        | Unset = UNSET,
        extra_header_name: str | Unset | None = UNSET,
        extra_header_value: str | Unset | None = UNSET,
        copy_header_from: str | Unset | None = UNSET,
        copy_header_to: str | Unset | None = UNSET,
        caching: bool | Unset = UNSET,
        cache_percent: int | Unset = UNSET,
        compression: bool | Unset = UNSET,
        tcp_multiplexing: bool | Unset = UNSET,
        intrusion_detection: Texts | Unset = UNSET,
        error_code: int | Unset = UNSET,
        error_url: str | Unset | None = UNSET,
        sorry_server_address: str | Unset | None = UNSET,
        sorry_server_port: int | Unset | None = UNSET,
        sorry_server_non_local: bool | Unset = UNSET,
        response_status_remapping: bool | Unset = UNSET,
        response_code_map: str | Unset | None = UNSET,
        response_message_map: str | Unset | None = UNSET,
        response_message_format: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        request_rate_limit: int | Unset = UNSET,
        bandwidth_limit: int | Unset = UNSET,
        transaction_limit: int | Unset = UNSET,
        check_type: Literal[
            "icmp",
            "tcp",
            "http",
            "https",
            "smtp",
            "nntp",
            "ftp",
            "telnet",
            "pop3",
            "imap",
            "rdp",
            "ldap",
            "dns",
            "binary_data",
            "none",
        ]
        | Unset
        | None = UNSET,
        check_port: int | Unset = UNSET,
        check_url: str | Unset | None = UNSET,
        check_method: Literal["head", "get", "post", "options"] | Unset = UNSET,
        check_http11: bool | Unset = UNSET,
        check_host: str | Unset | None = UNSET,
        check_headers: Texts | Unset | None = UNSET,
        check_post_data: str | Unset | None = UNSET,
        check_codes: Texts | Unset | None = UNSET,
        check_pattern: str | Unset | None = UNSET,
        check_match_length: int | Unset = UNSET,
        check_ldap_endpoint: str | Unset | None = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        check_timeout_seconds: int | Unset = UNSET,
        check_retry_count: int | Unset = UNSET,
        enhanced_health_checks: bool | Unset = UNSET,
        waf_mode: Literal["disabled", "legacy", "owasp"] | Unset = UNSET,
        waf_enabled: bool | Unset = UNSET,
        waf_options: Texts | Unset | None = UNSET,
        waf_rules: Texts | Unset | None = UNSET,
        waf_post_content_types: str | Unset | None = UNSET,
        waf_alert_threshold: int | Unset = UNSET,
        owasp_options: Texts | Unset | None = UNSET,
        owasp_blocking_paranoia: int | Unset = UNSET,
        owasp_executing_paranoia: int | Unset = UNSET,
        owasp_anomaly_threshold: int | Unset = UNSET,
        owasp_ip_reputation: bool | Unset = UNSET,
        owasp_regex_limit: int | Unset = UNSET,
        owasp_json_depth_limit: int | Unset = UNSET,
        owasp_body_limit: int | Unset = UNSET,
        owasp_rule_sets: str | Unset | None = UNSET,
        owasp_custom_rules: str | Unset | None = UNSET,
        owasp_excluded_workloads: str | Unset | None = UNSET,
        owasp_disabled_rules: str | Unset | None = UNSET,
        owasp_blocked_countries: str | Unset | None = UNSET,
        owasp_audit_parts: str | Unset | None = UNSET,
        owasp_post_content_types: str | Unset | None = UNSET,
        esp_enabled: bool | Unset = UNSET,
        esp_input_authentication: Literal[
            "none", "basic", "form", "client_certificate", "ntlm", "saml", "pass_post", "openid_connect"
        ]
        | Unset = UNSET,
        esp_output_authentication: Literal["none", "basic", "form", "kerberos_delegation", "server_token"]
        | Unset = UNSET,
        esp_domain: str | Unset | None = UNSET,
        esp_alternative_domains: Texts | Unset | None = UNSET,
        esp_excluded_domains: str | Unset | None = UNSET,
        esp_outbound_domain: str | Unset | None = UNSET,
        esp_allowed_hosts: str | Unset | None = UNSET,
        esp_allowed_directories: str | Unset | None = UNSET,
        esp_excluded_directories: str | Unset | None = UNSET,
        esp_allowed_groups: str | Unset | None = UNSET,
        esp_allowed_group_sids: str | Unset | None = UNSET,
        esp_nested_groups: bool | Unset = UNSET,
        esp_groups_of_all_domains: bool | Unset = UNSET,
        esp_steering_groups: str | Unset | None = UNSET,
        esp_public_private_choice: bool | Unset = UNSET,
        esp_hides_password_form: bool | Unset = UNSET,
        esp_logoff: str | Unset | None = UNSET,
        esp_image_set: str | Unset | None = UNSET,
        esp_message: str | Unset | None = UNSET,
        esp_logs: Texts | Unset = UNSET,
        esp_smtp_domains: str | Unset | None = UNSET,
        esp_bearer_verification: bool | Unset = UNSET,
        esp_bearer_certificate: str | Unset | None = UNSET,
        esp_bearer_text: str | Unset | None = UNSET,
        esp_same_site: Literal["appliance_default", "none", "lax", "strict", "not_added"] | Unset = UNSET,
        esp_password_change_url: str | Unset | None = UNSET,
        esp_password_change_message: str | Unset | None = UNSET,
        esp_password_expiry_warning: bool | Unset = UNSET,
        esp_password_expiry_days: int | Unset = UNSET,
        moved_server_rule: str | Unset | None = UNSET,
        moved_server_rule_position: int | Unset | None = UNSET,
        template: str | Unset | None = UNSET,
        minimum_servers: int | Unset | None = UNSET,
        moved_pre_process_rule: str | Unset | None = UNSET,
        moved_pre_process_rule_position: int | Unset | None = UNSET,
        moved_request_rule: str | Unset | None = UNSET,
        moved_request_rule_position: int | Unset | None = UNSET,
        moved_response_rule: str | Unset | None = UNSET,
        moved_response_rule_position: int | Unset | None = UNSET,
        moved_response_body_rule: str | Unset | None = UNSET,
        moved_response_body_rule_position: int | Unset | None = UNSET,
        follow_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[VirtualService | None]] | None = None,
    ) -> VirtualService:
        """Make a virtual service. What is not given gets its default.

        Traffic: Clients are served as soon as a server is up.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address on which the service is reached. A SubVS has none of its own.
            port: Port on which the service is reached; an asterisk takes every port. 3 to 65530, or *.
            protocol: Transport protocol. No command changes it afterwards.
            nickname: Name shown to people. The vendor allows letters, digits and . @ - _ after a letter or
                digit. Blanks are accepted here although the documents do not list them, since services made
                from templates carry them.
            enabled: Takes traffic. For a SubVS this is decided by its seat in the parent. True unless set.
            service_type: What kind of traffic the service understands. The default depends on other values.
                The vendor module does not take http2 and log_insight.
            force_layer7: Work at layer 7. Switched off, the service works at layer 4 and is transparent. The
                default depends on other values. UDP services work at layer 4. Otherwise silently ignored.
            force_layer4: Work at layer 4; the opposite of force_layer7. The default depends on other values.
            transparent: Servers see the address of the client as source, so that their way back has to lead
                through the appliance. The default depends on other values. A layer 4 service is always
                transparent. Otherwise silently ignored. With re-encryption the servers never see client
                addresses. Otherwise stored without effect. With encryption towards servers they never see
                client addresses. Otherwise stored without effect.
            subnet_originating: Connections to servers start from the appliance's address in their subnet
                rather than from the service address. True unless set. A transparent service uses the address
                of the client. Otherwise stored without effect.
            server_nat: Connections that servers of this service open outward carry the service address as
                source. False unless set. Server NAT has to be on for the appliance. Otherwise stored without
                effect.
            default_gateway: Gateway that answers of this service take instead of the one of the appliance.
            alternate_address: Second address of the service, of the other IP version as a rule.
            extra_ports: More ports of the service, from 3 to 65530, single ones and ranges such as 8000-8010.
                No source shows the separator; the comma is an assumption.
            local_bind_addresses: Source addresses for connections to servers, for more connections than one
                address has ports. Alternate source addresses have to be allowed on the appliance. Otherwise
                stored without effect.
            type_of_service: Type-of-service mark on packets towards the client. 'normal' unless set.
            follow_service: Number of the service whose persistence records this one follows; 0 follows none.
                0 unless set.
            idle_time: Seconds without traffic after which a connection ends; 0 takes the connection timeout
                of the appliance. 0 to 86400, in seconds. 660 unless set.
            scheduling_method: How a server is chosen for a client without persistence. 'round_robin' unless
                set. The vendor module stops short of the last three.
            adaptive_interval_seconds: Seconds between two questions to the agents of this service.
            adaptive_path: Path under which the agents of this service answer.
            adaptive_port: Port on which the agents of this service answer. 0 to 65535.
            adaptive_minimum_percent: Load below which the weights of this service are left as they are. In
                percent.
            persistence: What ties a client to the server it had before. Unset, every connection is scheduled
                anew. The name of the cookie or header has to be given. Otherwise silently ignored. The name
                of the query item has to be given. Otherwise silently ignored. The service has to understand
                HTTP. Otherwise silently ignored. Layer 4 does not look into requests. Otherwise silently
                ignored. The vendor module does not take cookie_hash_or_source and session_broker_or_source.
            persistence_timeout_seconds: How long a persistence record outlives its last use. Counted in whole
                minutes; less than one switches persistence off. 0 to 2419200, in seconds. Without a kind of
                persistence there is nothing to time out. Otherwise silently ignored. A new service shows 0;
                what persistence gets that is switched on without a timeout is not known; older firmware and
                the vendor module stop at 604800.
            refresh_persistence: Renew the record as long as a connection lasts, not only when it begins.
                False unless set.
            persistence_cookie: Name of the cookie, or of the header, that persistence looks at.
            persistence_query_item: Name of the query item that query_hash persistence looks at.
            server_initiating_protocol: Protocol in which the server speaks first. 'none' unless set. The
                vendor module does not take pop3.
            start_tls_mode: How connections switch to TLS. 'none' unless set. The service has to be of this
                type. Otherwise silently ignored. The vendor module takes the first two only.
            ssl_acceleration: The service decrypts TLS itself. Without a certificate it presents a self-signed
                one. False unless set.
            certificates: Names of the certificates the service presents; a list is always replaced whole.
                Names longer than 8,099 characters together do not fit. At most 8099 characters. TLS has to be
                terminated by the service. Otherwise silently ignored.
            intermediate_certificates: Names of the intermediate certificates that client certificates may
                come from. TLS has to be terminated by the service. Otherwise silently ignored.
            cipher_set: Name of the cipher set offered to clients. 'Default' unless set. TLS has to be
                terminated by the service. Otherwise silently ignored.
            ciphers: Single ciphers. The appliance makes a set of its own out of them, so this and cipher_set
                exclude each other. TLS has to be terminated by the service. Otherwise silently ignored.
            tls13_ciphers: Ciphers for TLS 1.3. TLS has to be terminated by the service. Otherwise silently
                ignored.
            disabled_tls_versions: Protocol versions the service refuses. All five at once is not a value. The
                default depends on other values. TLS has to be terminated by the service. Otherwise silently
                ignored.
            client_certificate_mode: Whether clients have to show a certificate, and how it is passed on to
                servers. 'not_required' unless set. TLS has to be terminated by the service. Otherwise
                silently ignored. The vendor module takes the first three only; for the fifth code the vendor
                repeats the words of another, and that it means PEM is our reading.
            ocsp_verification: Ask the OCSP responder about client certificates. False unless set. TLS has to
                be terminated by the service. Otherwise silently ignored.
            requires_sni: Refuse clients that do not name a host when TLS begins. False unless set. TLS has to
                be terminated by the service. Otherwise silently ignored.
            http2: Offer HTTP/2 to clients; the cipher set BestPractices suits it. False unless set. TLS has
                to be terminated by the service. Otherwise silently ignored.
            pass_cipher: Tell servers in headers which TLS version and cipher the client uses. False unless
                set. TLS has to be terminated by the service. Otherwise silently ignored.
            strict_transport_security: Strict-Transport-Security header that is added to answers. 'none'
                unless set. TLS has to be terminated by the service. Otherwise silently ignored.
            ssl_rewrite: Scheme that redirects of servers are rewritten to. 'unchanged' unless set. TLS has to
                be terminated by the service. Otherwise silently ignored. One document sends 0 for unchanged,
                the vendor module and other clients empty text.
            ssl_reencrypt: Encrypt again on the way to the servers. False unless set. TLS has to be terminated
                by the service. Otherwise silently ignored.
            ssl_reverse: Encrypt on the way to the servers although clients connect without TLS. False unless
                set.
            pass_sni: Use the host name of the client towards the servers. False unless set. Only encrypted
                connections to servers carry a host name. Otherwise silently ignored.
            reverse_sni_host: Host name to use towards the servers when re-encrypting or encrypting.
            http_rescheduling: Try another server when one answers a request badly. False unless set. The
                service has to understand HTTP. Otherwise silently ignored.
            forwarded_header: Headers that tell servers where a request comes from. 'legacy_x_forwarded_for'
                unless set. Headers are added only where servers do not see the client address. Otherwise
                stored without effect.
            extra_header_name: Name of a header added to each request.
            extra_header_value: Value of that header. The header needs a name. Otherwise stored without
                effect.
            copy_header_from: Request header whose value is copied.
            copy_header_to: Request header the value is copied into. There has to be a header to copy.
                Otherwise stored without effect.
            caching: Answer repeated requests for static content from memory. False unless set. The
                application front end has to be licensed (assumed). Otherwise refused. Layer 4 does not look
                into requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise
                silently ignored.
            cache_percent: Largest share of the cache this service may fill; 0 leaves it to the appliance. 0
                to 100, in percent. 0 unless set. The cache has to be on. Otherwise stored without effect.
            compression: Compress answers towards the client. False unless set. The application front end has
                to be licensed (assumed). Otherwise refused. Layer 4 does not look into requests. Otherwise
                silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            tcp_multiplexing: Let several clients share one connection to a server. False unless set. Sharing
                connections has to be licensed (assumed). Otherwise refused. Layer 4 does not look into
                requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise silently
                ignored. It does not go together with the WAF. Otherwise refused. It does not go together with
                edge security. Otherwise refused. It does not go together with TLS. Otherwise refused.
            intrusion_detection: Inspection of requests for known attacks. () unless set. The application
                front end has to be licensed (assumed). Otherwise refused.
            error_code: HTTP status that clients get when no server is available; 0 sends none. 200 to 505, or
                0. 0 unless set.
            error_url: Address that clients are redirected to when no server is available.
            sorry_server_address: Server that takes over when no other is available. It is not checked.
            sorry_server_port: Port of that server. 0 to 65535.
            sorry_server_non_local: Accept a server outside the appliance's own networks for this. False
                unless set. Servers outside the local networks have to be allowed on the appliance. Otherwise
                refused.
            response_status_remapping: Replace status codes of answers. False unless set. Older firmware
                leaves it out of answers.
            response_code_map: Which status code is replaced by which. The replacement has to be on. Otherwise
                stored without effect.
            response_message_map: Texts that go with the new codes. The replacement has to be on. Otherwise
                stored without effect.
            response_message_format: Format of those texts, as a number. 0 unless set. Older firmware leaves
                it out of answers.
            connection_limit: Open connections at which the service takes no more; 0 sets no limit. The limit
                of the appliance is the upper bound. 0 unless set. Since firmware 7.2.52.
            connection_rate_limit: New connections per second; 0 sets no limit. The limit of the appliance is
                the upper bound. In connections per second. 0 unless set. Since firmware 7.2.52.
            request_rate_limit: Requests per second; 0 sets no limit. TLS has to be terminated here for
                requests to be seen in it. In requests per second. 0 unless set. The service has to understand
                HTTP. Otherwise silently ignored. Since firmware 7.2.52.
            bandwidth_limit: Bandwidth; 0 sets no limit, the smallest one is 16. A limit makes the service
                work at layer 7. In kilobits per second. 0 unless set. Since firmware 7.2.52.
            transaction_limit: Requests per second, as older firmware knows it. In requests per second. 0
                unless set. Deprecated: Request_rate_limit has taken its place.
            check_type: How servers are checked. The default depends on other values. DNS checks exist for UDP
                services only. Otherwise silently ignored. UDP services are checked by ping or by DNS.
                Otherwise silently ignored. Remote desktop services are checked by ping, connection or remote
                desktop. Otherwise silently ignored. The vendor module does not take binary_data; dns is what
                its documents tell of services over UDP.
            check_port: Port that is checked; 0 checks the port of each server. 3 to 65530, or 0. 0 unless
                set.
            check_url: Path that HTTP checks request, or the bytes that binary checks send, in hexadecimal.
                Unset, HTTP checks request /. At most 126 characters.
            check_method: Method of HTTP checks. 'head' unless set.
            check_http11: Use HTTP/1.1 in checks rather than HTTP/1.0. False unless set.
            check_host: Host header of HTTP/1.1 checks. Unset, it is the address of the server. HTTP/1.0
                checks send no host. Otherwise silently ignored.
            check_headers: Up to four more headers of HTTP checks, each as name:value. At most 4 entries.
            check_post_data: Body of HTTP checks. At most 2047 characters. Only POST sends a body. Otherwise
                silently ignored.
            check_codes: Status codes from 300 to 599 that count as healthy besides the usual ones.
            check_pattern: Regular expression, or bytes in hexadecimal for binary checks, that has to occur in
                the answer. Other methods bring no body to search. Otherwise silently ignored.
            check_match_length: Bytes of the answer in which binary checks look for the pattern. 0 to 8000, in
                bytes. 0 unless set.
            check_ldap_endpoint: LDAP endpoint that LDAP checks ask, in place of the servers. Only LDAP checks
                use it. Otherwise stored without effect.
            check_interval_seconds: Seconds between two checks; 0 takes the value of the appliance. 9 to 901,
                in seconds, or 0. 0 unless set. No source states limits for a service; these are those of the
                appliance-wide value. Since firmware 7.2.52.
            check_timeout_seconds: How long a check may take to be answered; 0 takes the value of the
                appliance. 4 to 60, in seconds, or 0. 0 unless set. No source states limits for a service;
                these are those of the appliance-wide value. Since firmware 7.2.52.
            check_retry_count: Failed checks in a row after which a server is down; 0 takes the value of the
                appliance. 2 to 15, or 0. 0 unless set. No source states limits for a service; these are those
                of the appliance-wide value. Since firmware 7.2.52.
            enhanced_health_checks: Count how many servers are up, and take the service down when they are too
                few. False unless set.
            waf_mode: Which web application firewall inspects the traffic. 'disabled' unless set. The firewall
                has to be licensed (assumed). Otherwise refused. Layer 4 does not look into requests.
                Otherwise silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            waf_enabled: Switch of the legacy web application firewall. False unless set. The firewall has to
                be licensed (assumed). Otherwise refused. Layer 4 does not look into requests. Otherwise
                silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            waf_options: Options of the legacy firewall, in its own words: one of those for what is caught,
                one for the audit, and for each kind of body whether it is looked into. ('opnormal',
                'auditnone', 'reqdatadisable', 'resdatadisable') unless set.
            waf_rules: Names of the assigned rules of the legacy firewall. No source shows the separator; the
                blank is an assumption.
            waf_post_content_types: More content types whose request bodies the legacy firewall inspects, or
                any.
            waf_alert_threshold: Incidents in an hour at which the appliance raises an alert; 0 raises none. 0
                to 100000, in incidents per hour. 0 unless set.
            owasp_options: Options of the OWASP firewall, in the words of waf_options. ('opnormal',
                'auditnone', 'reqdatadisable', 'resdatadisable') unless set.
            owasp_blocking_paranoia: Paranoia level whose rules block. 1 to 4, or 0. 0 unless set. The OWASP
                engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it starts
                with 1.
            owasp_executing_paranoia: Paranoia level whose rules run and log; not below the blocking one. 1 to
                4, or 0. 0 unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read
                while the engine is off; it starts with 1.
            owasp_anomaly_threshold: Sum of rule scores from which on a request is refused. 1 to 10000, or 0.
                0 unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read while the
                engine is off; it starts with 100.
            owasp_ip_reputation: Refuse clients with a bad reputation. False unless set. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_regex_limit: Steps a regular expression may take. 1000 to 99999, or 0. 0 unless set. The
                OWASP engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it
                starts with 3000.
            owasp_json_depth_limit: Depth to which JSON may be nested. 1000 to 99999, or 0. 0 unless set. The
                OWASP engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it
                starts with 10000.
            owasp_body_limit: Largest request body that is inspected. 1024 to 52428800, in bytes, or 0. 0
                unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read while the
                engine is off; it starts with 1048576.
            owasp_rule_sets: Rule sets to switch on, by their numbers of three digits. The OWASP engine has to
                be on. Otherwise silently ignored.
            owasp_custom_rules: Uploaded rules to switch on. The OWASP engine has to be on. Otherwise silently
                ignored.
            owasp_excluded_workloads: Applications whose known false alarms are left out. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_disabled_rules: Single rules to switch off, by number. The OWASP engine has to be on.
                Otherwise silently ignored.
            owasp_blocked_countries: Countries to refuse, by their code of two letters. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_audit_parts: Sections of a transaction that go into the audit log, as letters. 'ABEFHKZ'
                unless set. The OWASP engine has to be on. Otherwise silently ignored.
            owasp_post_content_types: More content types whose request bodies are inspected, or any. The OWASP
                engine has to be on. Otherwise silently ignored.
            esp_enabled: Edge security: clients log in at the appliance before they reach a server. False
                unless set. Single sign-on has to be licensed (assumed). Otherwise refused. Layer 4 does not
                look into requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise
                silently ignored.
            esp_input_authentication: How clients log in. 'none' unless set.
            esp_output_authentication: How the appliance logs in to the servers. 'none' unless set.
            esp_domain: Single sign-on domain in which clients log in.
            esp_alternative_domains: More such domains.
            esp_excluded_domains: Domains whose users need no login.
            esp_outbound_domain: Single sign-on domain used towards the servers.
            esp_allowed_hosts: Host names clients are let through to.
            esp_allowed_directories: Paths clients are let through to. At most 254 characters.
            esp_excluded_directories: Paths that need no login.
            esp_allowed_groups: Groups of the directory whose members may enter. At most 2048 characters.
            esp_allowed_group_sids: The same by security identifier. At most 2048 characters.
            esp_nested_groups: Members of groups inside those groups may enter as well. False unless set.
            esp_groups_of_all_domains: Look for those groups in all domains.
            esp_steering_groups: Groups by which clients are steered to servers. At most 2048 characters.
            esp_public_private_choice: Ask at login whether the computer is a public one. True unless set.
            esp_hides_password_form: Leave the password out of the login form. False unless set.
            esp_logoff: Text in a URL that logs the user off. At most 255 characters.
            esp_image_set: Name of the image set of the login page.
            esp_message: Message on the login page, as HTML. At most 255 characters.
            esp_logs: What edge security logs. ('user_access', 'security', 'connection') unless set.
            esp_smtp_domains: Mail domains that are accepted.
            esp_bearer_verification: Check the bearer token of requests. False unless set.
            esp_bearer_certificate: Certificate that the signature of tokens is checked with. Tokens have to
                be checked. Otherwise stored without effect.
            esp_bearer_text: Up to five texts that a token has to hold, separated by commas. Tokens have to be
                checked. Otherwise stored without effect.
            esp_same_site: SameSite mark on the cookies of edge security. 'appliance_default' unless set.
            esp_password_change_url: Where users change their password.
            esp_password_change_message: Text shown to users who have to change it.
            esp_password_expiry_warning: Warn users whose password is about to expire.
            esp_password_expiry_days: Days before it expires on which the warning begins. 1 to 30, in days. 15
                unless set. The warning has to be on. Otherwise stored without effect.
            moved_server_rule: Match rule of a server whose place in the order is changed by this call.
            moved_server_rule_position: Its new place, counted from 1.
            template: Name of an installed template to start from; it may make several services.
            minimum_servers: Passed over in silence when a service is made; modvs takes it.
            moved_pre_process_rule: Rule that runs before a SubVS is chosen and whose place in the order is
                changed by this call.
            moved_pre_process_rule_position: Its new place, counted from 1.
            moved_request_rule: Rule for requests whose place in the order is changed by this call.
            moved_request_rule_position: Its new place, counted from 1.
            moved_response_rule: Rule for answers whose place in the order is changed by this call.
            moved_response_rule_position: Its new place, counted from 1.
            moved_response_body_rule: Rule for bodies of answers whose place in the order is changed by this
                call.
            moved_response_body_rule_position: Its new place, counted from 1.
            follow_port: Port of the service whose persistence records are followed. 3 to 65530. Deprecated:
                Follow_service has taken its place.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Virtual Service already exists': Address, port and protocol are those of another service; the
                wording is doubtful.
            422 'Unknown domain': A single sign-on domain that it names does not exist, which no source says.
            422 'LDAP endpoint not found': An LDAP endpoint that it names does not exist, which no source
                says.
            422 'Licensed number of virtual services reached': The licence allows no more services, in assumed
                words.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _ADD,
            {
                "address": address,
                "port": port,
                "protocol": protocol,
                "nickname": nickname,
                "enabled": enabled,
                "service_type": service_type,
                "force_layer7": force_layer7,
                "force_layer4": force_layer4,
                "transparent": transparent,
                "subnet_originating": subnet_originating,
                "server_nat": server_nat,
                "default_gateway": default_gateway,
                "alternate_address": alternate_address,
                "extra_ports": extra_ports,
                "local_bind_addresses": local_bind_addresses,
                "type_of_service": type_of_service,
                "follow_service": follow_service,
                "idle_time": idle_time,
                "scheduling_method": scheduling_method,
                "adaptive_interval_seconds": adaptive_interval_seconds,
                "adaptive_path": adaptive_path,
                "adaptive_port": adaptive_port,
                "adaptive_minimum_percent": adaptive_minimum_percent,
                "persistence": persistence,
                "persistence_timeout_seconds": persistence_timeout_seconds,
                "refresh_persistence": refresh_persistence,
                "persistence_cookie": persistence_cookie,
                "persistence_query_item": persistence_query_item,
                "server_initiating_protocol": server_initiating_protocol,
                "start_tls_mode": start_tls_mode,
                "ssl_acceleration": ssl_acceleration,
                "certificates": certificates,
                "intermediate_certificates": intermediate_certificates,
                "cipher_set": cipher_set,
                "ciphers": ciphers,
                "tls13_ciphers": tls13_ciphers,
                "disabled_tls_versions": disabled_tls_versions,
                "client_certificate_mode": client_certificate_mode,
                "ocsp_verification": ocsp_verification,
                "requires_sni": requires_sni,
                "http2": http2,
                "pass_cipher": pass_cipher,
                "strict_transport_security": strict_transport_security,
                "ssl_rewrite": ssl_rewrite,
                "ssl_reencrypt": ssl_reencrypt,
                "ssl_reverse": ssl_reverse,
                "pass_sni": pass_sni,
                "reverse_sni_host": reverse_sni_host,
                "http_rescheduling": http_rescheduling,
                "forwarded_header": forwarded_header,
                "extra_header_name": extra_header_name,
                "extra_header_value": extra_header_value,
                "copy_header_from": copy_header_from,
                "copy_header_to": copy_header_to,
                "caching": caching,
                "cache_percent": cache_percent,
                "compression": compression,
                "tcp_multiplexing": tcp_multiplexing,
                "intrusion_detection": intrusion_detection,
                "error_code": error_code,
                "error_url": error_url,
                "sorry_server_address": sorry_server_address,
                "sorry_server_port": sorry_server_port,
                "sorry_server_non_local": sorry_server_non_local,
                "response_status_remapping": response_status_remapping,
                "response_code_map": response_code_map,
                "response_message_map": response_message_map,
                "response_message_format": response_message_format,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "request_rate_limit": request_rate_limit,
                "bandwidth_limit": bandwidth_limit,
                "transaction_limit": transaction_limit,
                "check_type": check_type,
                "check_port": check_port,
                "check_url": check_url,
                "check_method": check_method,
                "check_http11": check_http11,
                "check_host": check_host,
                "check_headers": check_headers,
                "check_post_data": check_post_data,
                "check_codes": check_codes,
                "check_pattern": check_pattern,
                "check_match_length": check_match_length,
                "check_ldap_endpoint": check_ldap_endpoint,
                "check_interval_seconds": check_interval_seconds,
                "check_timeout_seconds": check_timeout_seconds,
                "check_retry_count": check_retry_count,
                "enhanced_health_checks": enhanced_health_checks,
                "waf_mode": waf_mode,
                "waf_enabled": waf_enabled,
                "waf_options": waf_options,
                "waf_rules": waf_rules,
                "waf_post_content_types": waf_post_content_types,
                "waf_alert_threshold": waf_alert_threshold,
                "owasp_options": owasp_options,
                "owasp_blocking_paranoia": owasp_blocking_paranoia,
                "owasp_executing_paranoia": owasp_executing_paranoia,
                "owasp_anomaly_threshold": owasp_anomaly_threshold,
                "owasp_ip_reputation": owasp_ip_reputation,
                "owasp_regex_limit": owasp_regex_limit,
                "owasp_json_depth_limit": owasp_json_depth_limit,
                "owasp_body_limit": owasp_body_limit,
                "owasp_rule_sets": owasp_rule_sets,
                "owasp_custom_rules": owasp_custom_rules,
                "owasp_excluded_workloads": owasp_excluded_workloads,
                "owasp_disabled_rules": owasp_disabled_rules,
                "owasp_blocked_countries": owasp_blocked_countries,
                "owasp_audit_parts": owasp_audit_parts,
                "owasp_post_content_types": owasp_post_content_types,
                "esp_enabled": esp_enabled,
                "esp_input_authentication": esp_input_authentication,
                "esp_output_authentication": esp_output_authentication,
                "esp_domain": esp_domain,
                "esp_alternative_domains": esp_alternative_domains,
                "esp_excluded_domains": esp_excluded_domains,
                "esp_outbound_domain": esp_outbound_domain,
                "esp_allowed_hosts": esp_allowed_hosts,
                "esp_allowed_directories": esp_allowed_directories,
                "esp_excluded_directories": esp_excluded_directories,
                "esp_allowed_groups": esp_allowed_groups,
                "esp_allowed_group_sids": esp_allowed_group_sids,
                "esp_nested_groups": esp_nested_groups,
                "esp_groups_of_all_domains": esp_groups_of_all_domains,
                "esp_steering_groups": esp_steering_groups,
                "esp_public_private_choice": esp_public_private_choice,
                "esp_hides_password_form": esp_hides_password_form,
                "esp_logoff": esp_logoff,
                "esp_image_set": esp_image_set,
                "esp_message": esp_message,
                "esp_logs": esp_logs,
                "esp_smtp_domains": esp_smtp_domains,
                "esp_bearer_verification": esp_bearer_verification,
                "esp_bearer_certificate": esp_bearer_certificate,
                "esp_bearer_text": esp_bearer_text,
                "esp_same_site": esp_same_site,
                "esp_password_change_url": esp_password_change_url,
                "esp_password_change_message": esp_password_change_message,
                "esp_password_expiry_warning": esp_password_expiry_warning,
                "esp_password_expiry_days": esp_password_expiry_days,
                "moved_server_rule": moved_server_rule,
                "moved_server_rule_position": moved_server_rule_position,
                "template": template,
                "minimum_servers": minimum_servers,
                "moved_pre_process_rule": moved_pre_process_rule,
                "moved_pre_process_rule_position": moved_pre_process_rule_position,
                "moved_request_rule": moved_request_rule,
                "moved_request_rule_position": moved_request_rule_position,
                "moved_response_rule": moved_response_rule,
                "moved_response_rule_position": moved_response_rule_position,
                "moved_response_body_rule": moved_response_body_rule,
                "moved_response_body_rule_position": moved_response_body_rule_position,
                "follow_port": follow_port,
            },
            settle,
        )

    async def modify(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        port: int | str | Unset = UNSET,
        nickname: str | Unset | None = UNSET,
        enabled: bool | Unset = UNSET,
        service_type: Literal["generic", "http", "http2", "remote_terminal", "starttls", "log_insight"]
        | Unset
        | None = UNSET,
        force_layer7: bool | Unset = UNSET,
        force_layer4: bool | Unset = UNSET,
        transparent: bool | Unset = UNSET,
        subnet_originating: bool | Unset = UNSET,
        server_nat: bool | Unset = UNSET,
        default_gateway: str | Unset | None = UNSET,
        alternate_address: str | Unset | None = UNSET,
        extra_ports: Texts | Unset | None = UNSET,
        local_bind_addresses: Texts | Unset | None = UNSET,
        type_of_service: Literal[
            "normal",
            "minimum_cost",
            "maximum_reliability",
            "maximum_throughput",
            "minimum_delay",
            "unchanged",
        ]
        | Unset = UNSET,
        follow_service: int | Unset = UNSET,
        idle_time: int | Unset = UNSET,
        scheduling_method: Literal[
            "round_robin",
            "weighted_round_robin",
            "least_connections",
            "weighted_least_connections",
            "fixed_weight",
            "adaptive",
            "source_address_hash",
            "weighted_response_time",
            "sdn_adaptive",
            "url_hash",
        ]
        | Unset = UNSET,
        adaptive_interval_seconds: int | Unset | None = UNSET,
        adaptive_path: str | Unset | None = UNSET,
        adaptive_port: int | Unset | None = UNSET,
        adaptive_minimum_percent: int | Unset | None = UNSET,
        persistence: Literal[
            "source_address",
            "active_cookie",
            "active_cookie_or_source",
            "server_cookie",
            "server_cookie_or_source",
            "cookie_hash",
            "cookie_hash_or_source",
            "url_hash",
            "query_hash",
            "host_header",
            "selected_header",
            "super_http",
            "super_http_or_source",
            "ssl_session",
            "remote_terminal",
            "remote_terminal_or_source",
            "session_broker",
            "session_broker_or_source",
            "sip_call",
        ]
        | Unset
        | None = UNSET,
        persistence_timeout_seconds: int | Unset | None = UNSET,
        refresh_persistence: bool | Unset = UNSET,
        persistence_cookie: str | Unset | None = UNSET,
        persistence_query_item: str | Unset | None = UNSET,
        server_initiating_protocol: Literal["none", "smtp", "ssh", "other", "imap4", "mysql", "pop3"]
        | Unset = UNSET,
        start_tls_mode: Literal["none", "smtp_optional", "smtp_required", "ftp", "imap", "pop3"]
        | Unset = UNSET,
        ssl_acceleration: bool | Unset = UNSET,
        certificates: Texts | Unset | None = UNSET,
        intermediate_certificates: Texts | Unset | None = UNSET,
        cipher_set: str | Unset | None = UNSET,
        ciphers: Texts | Unset | None = UNSET,
        tls13_ciphers: Texts | Unset | None = UNSET,
        disabled_tls_versions: Texts | Unset | None = UNSET,
        client_certificate_mode: Literal[
            "not_required",
            "required",
            "required_with_headers",
            "der_as_ssl_client_cert",
            "der_as_x_client_cert",
            "pem_as_ssl_client_cert",
            "pem_as_x_client_cert",
        ]
        | Unset = UNSET,
        ocsp_verification: bool | Unset = UNSET,
        requires_sni: bool | Unset = UNSET,
        http2: bool | Unset = UNSET,
        pass_cipher: bool | Unset = UNSET,
        strict_transport_security: Literal[
            "none",
            "without_subdomains",
            "with_subdomains",
            "without_subdomains_preload",
            "with_subdomains_preload",
        ]
        | Unset = UNSET,
        ssl_rewrite: Literal["unchanged", "http", "https"] | Unset = UNSET,
        ssl_reencrypt: bool | Unset = UNSET,
        ssl_reverse: bool | Unset = UNSET,
        pass_sni: bool | Unset = UNSET,
        reverse_sni_host: str | Unset | None = UNSET,
        http_rescheduling: bool | Unset = UNSET,
        forwarded_header: Literal[
            "legacy_x_forwarded_for",
            "x_forwarded_for_and_via",
            "none",
            "x_clientside_and_via",
            "x_clientside",
            "x_forwarded_for",
            "via",
        ]
        | Unset = UNSET,
        extra_header_name: str | Unset | None = UNSET,
        extra_header_value: str | Unset | None = UNSET,
        copy_header_from: str | Unset | None = UNSET,
        copy_header_to: str | Unset | None = UNSET,
        caching: bool | Unset = UNSET,
        cache_percent: int | Unset = UNSET,
        compression: bool | Unset = UNSET,
        tcp_multiplexing: bool | Unset = UNSET,
        intrusion_detection: Texts | Unset = UNSET,
        error_code: int | Unset = UNSET,
        error_url: str | Unset | None = UNSET,
        sorry_server_address: str | Unset | None = UNSET,
        sorry_server_port: int | Unset | None = UNSET,
        sorry_server_non_local: bool | Unset = UNSET,
        response_status_remapping: bool | Unset = UNSET,
        response_code_map: str | Unset | None = UNSET,
        response_message_map: str | Unset | None = UNSET,
        response_message_format: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        request_rate_limit: int | Unset = UNSET,
        bandwidth_limit: int | Unset = UNSET,
        transaction_limit: int | Unset = UNSET,
        check_type: Literal[
            "icmp",
            "tcp",
            "http",
            "https",
            "smtp",
            "nntp",
            "ftp",
            "telnet",
            "pop3",
            "imap",
            "rdp",
            "ldap",
            "dns",
            "binary_data",
            "none",
        ]
        | Unset
        | None = UNSET,
        check_port: int | Unset = UNSET,
        check_url: str | Unset | None = UNSET,
        check_method: Literal["head", "get", "post", "options"] | Unset = UNSET,
        check_http11: bool | Unset = UNSET,
        check_host: str | Unset | None = UNSET,
        check_headers: Texts | Unset | None = UNSET,
        check_post_data: str | Unset | None = UNSET,
        check_codes: Texts | Unset | None = UNSET,
        check_pattern: str | Unset | None = UNSET,
        check_match_length: int | Unset = UNSET,
        check_ldap_endpoint: str | Unset | None = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        check_timeout_seconds: int | Unset = UNSET,
        check_retry_count: int | Unset = UNSET,
        enhanced_health_checks: bool | Unset = UNSET,
        minimum_servers: int | Unset = UNSET,
        waf_mode: Literal["disabled", "legacy", "owasp"] | Unset = UNSET,
        waf_enabled: bool | Unset = UNSET,
        waf_options: Texts | Unset | None = UNSET,
        waf_rules: Texts | Unset | None = UNSET,
        waf_post_content_types: str | Unset | None = UNSET,
        waf_alert_threshold: int | Unset = UNSET,
        owasp_options: Texts | Unset | None = UNSET,
        owasp_blocking_paranoia: int | Unset = UNSET,
        owasp_executing_paranoia: int | Unset = UNSET,
        owasp_anomaly_threshold: int | Unset = UNSET,
        owasp_ip_reputation: bool | Unset = UNSET,
        owasp_regex_limit: int | Unset = UNSET,
        owasp_json_depth_limit: int | Unset = UNSET,
        owasp_body_limit: int | Unset = UNSET,
        owasp_rule_sets: str | Unset | None = UNSET,
        owasp_custom_rules: str | Unset | None = UNSET,
        owasp_excluded_workloads: str | Unset | None = UNSET,
        owasp_disabled_rules: str | Unset | None = UNSET,
        owasp_blocked_countries: str | Unset | None = UNSET,
        owasp_audit_parts: str | Unset | None = UNSET,
        owasp_post_content_types: str | Unset | None = UNSET,
        esp_enabled: bool | Unset = UNSET,
        esp_input_authentication: Literal[
            "none", "basic", "form", "client_certificate", "ntlm", "saml", "pass_post", "openid_connect"
        ]
        | Unset = UNSET,
        esp_output_authentication: Literal["none", "basic", "form", "kerberos_delegation", "server_token"]
        | Unset = UNSET,
        esp_domain: str | Unset | None = UNSET,
        esp_alternative_domains: Texts | Unset | None = UNSET,
        esp_excluded_domains: str | Unset | None = UNSET,
        esp_outbound_domain: str | Unset | None = UNSET,
        esp_allowed_hosts: str | Unset | None = UNSET,
        esp_allowed_directories: str | Unset | None = UNSET,
        esp_excluded_directories: str | Unset | None = UNSET,
        esp_allowed_groups: str | Unset | None = UNSET,
        esp_allowed_group_sids: str | Unset | None = UNSET,
        esp_nested_groups: bool | Unset = UNSET,
        esp_groups_of_all_domains: bool | Unset = UNSET,
        esp_steering_groups: str | Unset | None = UNSET,
        esp_public_private_choice: bool | Unset = UNSET,
        esp_hides_password_form: bool | Unset = UNSET,
        esp_logoff: str | Unset | None = UNSET,
        esp_image_set: str | Unset | None = UNSET,
        esp_message: str | Unset | None = UNSET,
        esp_logs: Texts | Unset = UNSET,
        esp_smtp_domains: str | Unset | None = UNSET,
        esp_authentication_header: str | Unset | None = UNSET,
        esp_token_server: str | Unset | None = UNSET,
        esp_form_path: str | Unset | None = UNSET,
        esp_form_post: str | Unset | None = UNSET,
        esp_form_username_only: bool | Unset = UNSET,
        esp_captcha: bool | Unset = UNSET,
        esp_captcha_public_key: str | Unset | None = UNSET,
        esp_captcha_private_key: str | SecretStr | Unset | None = UNSET,
        esp_captcha_script_url: str | Unset | None = UNSET,
        esp_captcha_verify_url: str | Unset | None = UNSET,
        esp_bearer_verification: bool | Unset = UNSET,
        esp_bearer_certificate: str | Unset | None = UNSET,
        esp_bearer_text: str | Unset | None = UNSET,
        esp_same_site: Literal["appliance_default", "none", "lax", "strict", "not_added"] | Unset = UNSET,
        esp_password_change_url: str | Unset | None = UNSET,
        esp_password_change_message: str | Unset | None = UNSET,
        esp_password_expiry_warning: bool | Unset = UNSET,
        esp_password_expiry_days: int | Unset = UNSET,
        moved_server_rule: str | Unset | None = UNSET,
        moved_server_rule_position: int | Unset | None = UNSET,
        create_sub_service: str | Unset | None = UNSET,
        seat_weight: int | Unset | None = UNSET,
        seat_connection_limit: int | Unset | None = UNSET,
        seat_critical: bool | Unset | None = UNSET,
        moved_pre_process_rule: str | Unset | None = UNSET,
        moved_pre_process_rule_position: int | Unset | None = UNSET,
        moved_request_rule: str | Unset | None = UNSET,
        moved_request_rule_position: int | Unset | None = UNSET,
        moved_response_rule: str | Unset | None = UNSET,
        moved_response_rule_position: int | Unset | None = UNSET,
        moved_response_body_rule: str | Unset | None = UNSET,
        moved_response_body_rule_position: int | Unset | None = UNSET,
        follow_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[VirtualService | None]] | None = None,
    ) -> VirtualService:
        """Change a virtual service or SubVS; what is left out stays as it is. A value whose prerequisite is
        missing is dropped in silence, with success.

        Traffic: Disabling stops new clients. Changes of address, port, layer or TLS end running connections.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            address: Address on which the service is reached. A SubVS has none of its own.
            port: Port on which the service is reached; an asterisk takes every port. 3 to 65530, or *.
            nickname: Name shown to people. The vendor allows letters, digits and . @ - _ after a letter or
                digit. Blanks are accepted here although the documents do not list them, since services made
                from templates carry them.
            enabled: Takes traffic. For a SubVS this is decided by its seat in the parent. True unless set.
            service_type: What kind of traffic the service understands. The default depends on other values.
                The vendor module does not take http2 and log_insight.
            force_layer7: Work at layer 7. Switched off, the service works at layer 4 and is transparent. The
                default depends on other values. UDP services work at layer 4. Otherwise silently ignored.
            force_layer4: Work at layer 4; the opposite of force_layer7. The default depends on other values.
            transparent: Servers see the address of the client as source, so that their way back has to lead
                through the appliance. The default depends on other values. A layer 4 service is always
                transparent. Otherwise silently ignored. With re-encryption the servers never see client
                addresses. Otherwise stored without effect. With encryption towards servers they never see
                client addresses. Otherwise stored without effect.
            subnet_originating: Connections to servers start from the appliance's address in their subnet
                rather than from the service address. True unless set. A transparent service uses the address
                of the client. Otherwise stored without effect.
            server_nat: Connections that servers of this service open outward carry the service address as
                source. False unless set. Server NAT has to be on for the appliance. Otherwise stored without
                effect.
            default_gateway: Gateway that answers of this service take instead of the one of the appliance.
            alternate_address: Second address of the service, of the other IP version as a rule.
            extra_ports: More ports of the service, from 3 to 65530, single ones and ranges such as 8000-8010.
                No source shows the separator; the comma is an assumption.
            local_bind_addresses: Source addresses for connections to servers, for more connections than one
                address has ports. Alternate source addresses have to be allowed on the appliance. Otherwise
                stored without effect.
            type_of_service: Type-of-service mark on packets towards the client. 'normal' unless set.
            follow_service: Number of the service whose persistence records this one follows; 0 follows none.
                0 unless set.
            idle_time: Seconds without traffic after which a connection ends; 0 takes the connection timeout
                of the appliance. 0 to 86400, in seconds. 660 unless set.
            scheduling_method: How a server is chosen for a client without persistence. 'round_robin' unless
                set. The vendor module stops short of the last three.
            adaptive_interval_seconds: Seconds between two questions to the agents of this service.
            adaptive_path: Path under which the agents of this service answer.
            adaptive_port: Port on which the agents of this service answer. 0 to 65535.
            adaptive_minimum_percent: Load below which the weights of this service are left as they are. In
                percent.
            persistence: What ties a client to the server it had before. Unset, every connection is scheduled
                anew. The name of the cookie or header has to be given. Otherwise silently ignored. The name
                of the query item has to be given. Otherwise silently ignored. The service has to understand
                HTTP. Otherwise silently ignored. Layer 4 does not look into requests. Otherwise silently
                ignored. The vendor module does not take cookie_hash_or_source and session_broker_or_source.
            persistence_timeout_seconds: How long a persistence record outlives its last use. Counted in whole
                minutes; less than one switches persistence off. 0 to 2419200, in seconds. Without a kind of
                persistence there is nothing to time out. Otherwise silently ignored. A new service shows 0;
                what persistence gets that is switched on without a timeout is not known; older firmware and
                the vendor module stop at 604800.
            refresh_persistence: Renew the record as long as a connection lasts, not only when it begins.
                False unless set.
            persistence_cookie: Name of the cookie, or of the header, that persistence looks at.
            persistence_query_item: Name of the query item that query_hash persistence looks at.
            server_initiating_protocol: Protocol in which the server speaks first. 'none' unless set. The
                vendor module does not take pop3.
            start_tls_mode: How connections switch to TLS. 'none' unless set. The service has to be of this
                type. Otherwise silently ignored. The vendor module takes the first two only.
            ssl_acceleration: The service decrypts TLS itself. Without a certificate it presents a self-signed
                one. False unless set.
            certificates: Names of the certificates the service presents; a list is always replaced whole.
                Names longer than 8,099 characters together do not fit. At most 8099 characters. TLS has to be
                terminated by the service. Otherwise silently ignored.
            intermediate_certificates: Names of the intermediate certificates that client certificates may
                come from. TLS has to be terminated by the service. Otherwise silently ignored.
            cipher_set: Name of the cipher set offered to clients. 'Default' unless set. TLS has to be
                terminated by the service. Otherwise silently ignored.
            ciphers: Single ciphers. The appliance makes a set of its own out of them, so this and cipher_set
                exclude each other. TLS has to be terminated by the service. Otherwise silently ignored.
            tls13_ciphers: Ciphers for TLS 1.3. TLS has to be terminated by the service. Otherwise silently
                ignored.
            disabled_tls_versions: Protocol versions the service refuses. All five at once is not a value. The
                default depends on other values. TLS has to be terminated by the service. Otherwise silently
                ignored.
            client_certificate_mode: Whether clients have to show a certificate, and how it is passed on to
                servers. 'not_required' unless set. TLS has to be terminated by the service. Otherwise
                silently ignored. The vendor module takes the first three only; for the fifth code the vendor
                repeats the words of another, and that it means PEM is our reading.
            ocsp_verification: Ask the OCSP responder about client certificates. False unless set. TLS has to
                be terminated by the service. Otherwise silently ignored.
            requires_sni: Refuse clients that do not name a host when TLS begins. False unless set. TLS has to
                be terminated by the service. Otherwise silently ignored.
            http2: Offer HTTP/2 to clients; the cipher set BestPractices suits it. False unless set. TLS has
                to be terminated by the service. Otherwise silently ignored.
            pass_cipher: Tell servers in headers which TLS version and cipher the client uses. False unless
                set. TLS has to be terminated by the service. Otherwise silently ignored.
            strict_transport_security: Strict-Transport-Security header that is added to answers. 'none'
                unless set. TLS has to be terminated by the service. Otherwise silently ignored.
            ssl_rewrite: Scheme that redirects of servers are rewritten to. 'unchanged' unless set. TLS has to
                be terminated by the service. Otherwise silently ignored. One document sends 0 for unchanged,
                the vendor module and other clients empty text.
            ssl_reencrypt: Encrypt again on the way to the servers. False unless set. TLS has to be terminated
                by the service. Otherwise silently ignored.
            ssl_reverse: Encrypt on the way to the servers although clients connect without TLS. False unless
                set.
            pass_sni: Use the host name of the client towards the servers. False unless set. Only encrypted
                connections to servers carry a host name. Otherwise silently ignored.
            reverse_sni_host: Host name to use towards the servers when re-encrypting or encrypting.
            http_rescheduling: Try another server when one answers a request badly. False unless set. The
                service has to understand HTTP. Otherwise silently ignored.
            forwarded_header: Headers that tell servers where a request comes from. 'legacy_x_forwarded_for'
                unless set. Headers are added only where servers do not see the client address. Otherwise
                stored without effect.
            extra_header_name: Name of a header added to each request.
            extra_header_value: Value of that header. The header needs a name. Otherwise stored without
                effect.
            copy_header_from: Request header whose value is copied.
            copy_header_to: Request header the value is copied into. There has to be a header to copy.
                Otherwise stored without effect.
            caching: Answer repeated requests for static content from memory. False unless set. The
                application front end has to be licensed (assumed). Otherwise refused. Layer 4 does not look
                into requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise
                silently ignored.
            cache_percent: Largest share of the cache this service may fill; 0 leaves it to the appliance. 0
                to 100, in percent. 0 unless set. The cache has to be on. Otherwise stored without effect.
            compression: Compress answers towards the client. False unless set. The application front end has
                to be licensed (assumed). Otherwise refused. Layer 4 does not look into requests. Otherwise
                silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            tcp_multiplexing: Let several clients share one connection to a server. False unless set. Sharing
                connections has to be licensed (assumed). Otherwise refused. Layer 4 does not look into
                requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise silently
                ignored. It does not go together with the WAF. Otherwise refused. It does not go together with
                edge security. Otherwise refused. It does not go together with TLS. Otherwise refused.
            intrusion_detection: Inspection of requests for known attacks. () unless set. The application
                front end has to be licensed (assumed). Otherwise refused.
            error_code: HTTP status that clients get when no server is available; 0 sends none. 200 to 505, or
                0. 0 unless set.
            error_url: Address that clients are redirected to when no server is available.
            sorry_server_address: Server that takes over when no other is available. It is not checked.
            sorry_server_port: Port of that server. 0 to 65535.
            sorry_server_non_local: Accept a server outside the appliance's own networks for this. False
                unless set. Servers outside the local networks have to be allowed on the appliance. Otherwise
                refused.
            response_status_remapping: Replace status codes of answers. False unless set. Older firmware
                leaves it out of answers.
            response_code_map: Which status code is replaced by which. The replacement has to be on. Otherwise
                stored without effect.
            response_message_map: Texts that go with the new codes. The replacement has to be on. Otherwise
                stored without effect.
            response_message_format: Format of those texts, as a number. 0 unless set. Older firmware leaves
                it out of answers.
            connection_limit: Open connections at which the service takes no more; 0 sets no limit. The limit
                of the appliance is the upper bound. 0 unless set. Since firmware 7.2.52.
            connection_rate_limit: New connections per second; 0 sets no limit. The limit of the appliance is
                the upper bound. In connections per second. 0 unless set. Since firmware 7.2.52.
            request_rate_limit: Requests per second; 0 sets no limit. TLS has to be terminated here for
                requests to be seen in it. In requests per second. 0 unless set. The service has to understand
                HTTP. Otherwise silently ignored. Since firmware 7.2.52.
            bandwidth_limit: Bandwidth; 0 sets no limit, the smallest one is 16. A limit makes the service
                work at layer 7. In kilobits per second. 0 unless set. Since firmware 7.2.52.
            transaction_limit: Requests per second, as older firmware knows it. In requests per second. 0
                unless set. Deprecated: Request_rate_limit has taken its place.
            check_type: How servers are checked. The default depends on other values. DNS checks exist for UDP
                services only. Otherwise silently ignored. UDP services are checked by ping or by DNS.
                Otherwise silently ignored. Remote desktop services are checked by ping, connection or remote
                desktop. Otherwise silently ignored. The vendor module does not take binary_data; dns is what
                its documents tell of services over UDP.
            check_port: Port that is checked; 0 checks the port of each server. 3 to 65530, or 0. 0 unless
                set.
            check_url: Path that HTTP checks request, or the bytes that binary checks send, in hexadecimal.
                Unset, HTTP checks request /. At most 126 characters.
            check_method: Method of HTTP checks. 'head' unless set.
            check_http11: Use HTTP/1.1 in checks rather than HTTP/1.0. False unless set.
            check_host: Host header of HTTP/1.1 checks. Unset, it is the address of the server. HTTP/1.0
                checks send no host. Otherwise silently ignored.
            check_headers: Up to four more headers of HTTP checks, each as name:value. At most 4 entries.
            check_post_data: Body of HTTP checks. At most 2047 characters. Only POST sends a body. Otherwise
                silently ignored.
            check_codes: Status codes from 300 to 599 that count as healthy besides the usual ones.
            check_pattern: Regular expression, or bytes in hexadecimal for binary checks, that has to occur in
                the answer. Other methods bring no body to search. Otherwise silently ignored.
            check_match_length: Bytes of the answer in which binary checks look for the pattern. 0 to 8000, in
                bytes. 0 unless set.
            check_ldap_endpoint: LDAP endpoint that LDAP checks ask, in place of the servers. Only LDAP checks
                use it. Otherwise stored without effect.
            check_interval_seconds: Seconds between two checks; 0 takes the value of the appliance. 9 to 901,
                in seconds, or 0. 0 unless set. No source states limits for a service; these are those of the
                appliance-wide value. Since firmware 7.2.52.
            check_timeout_seconds: How long a check may take to be answered; 0 takes the value of the
                appliance. 4 to 60, in seconds, or 0. 0 unless set. No source states limits for a service;
                these are those of the appliance-wide value. Since firmware 7.2.52.
            check_retry_count: Failed checks in a row after which a server is down; 0 takes the value of the
                appliance. 2 to 15, or 0. 0 unless set. No source states limits for a service; these are those
                of the appliance-wide value. Since firmware 7.2.52.
            enhanced_health_checks: Count how many servers are up, and take the service down when they are too
                few. False unless set.
            minimum_servers: Servers that have to be up for the service to be up. Only modvs takes it; with
                one server or none it is shown as 0. 0 unless set. Enhanced health checks have to be on.
                Otherwise silently ignored.
            waf_mode: Which web application firewall inspects the traffic. 'disabled' unless set. The firewall
                has to be licensed (assumed). Otherwise refused. Layer 4 does not look into requests.
                Otherwise silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            waf_enabled: Switch of the legacy web application firewall. False unless set. The firewall has to
                be licensed (assumed). Otherwise refused. Layer 4 does not look into requests. Otherwise
                silently ignored. The service has to understand HTTP. Otherwise silently ignored.
            waf_options: Options of the legacy firewall, in its own words: one of those for what is caught,
                one for the audit, and for each kind of body whether it is looked into. ('opnormal',
                'auditnone', 'reqdatadisable', 'resdatadisable') unless set.
            waf_rules: Names of the assigned rules of the legacy firewall. No source shows the separator; the
                blank is an assumption.
            waf_post_content_types: More content types whose request bodies the legacy firewall inspects, or
                any.
            waf_alert_threshold: Incidents in an hour at which the appliance raises an alert; 0 raises none. 0
                to 100000, in incidents per hour. 0 unless set.
            owasp_options: Options of the OWASP firewall, in the words of waf_options. ('opnormal',
                'auditnone', 'reqdatadisable', 'resdatadisable') unless set.
            owasp_blocking_paranoia: Paranoia level whose rules block. 1 to 4, or 0. 0 unless set. The OWASP
                engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it starts
                with 1.
            owasp_executing_paranoia: Paranoia level whose rules run and log; not below the blocking one. 1 to
                4, or 0. 0 unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read
                while the engine is off; it starts with 1.
            owasp_anomaly_threshold: Sum of rule scores from which on a request is refused. 1 to 10000, or 0.
                0 unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read while the
                engine is off; it starts with 100.
            owasp_ip_reputation: Refuse clients with a bad reputation. False unless set. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_regex_limit: Steps a regular expression may take. 1000 to 99999, or 0. 0 unless set. The
                OWASP engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it
                starts with 3000.
            owasp_json_depth_limit: Depth to which JSON may be nested. 1000 to 99999, or 0. 0 unless set. The
                OWASP engine has to be on. Otherwise silently ignored. 0 is read while the engine is off; it
                starts with 10000.
            owasp_body_limit: Largest request body that is inspected. 1024 to 52428800, in bytes, or 0. 0
                unless set. The OWASP engine has to be on. Otherwise silently ignored. 0 is read while the
                engine is off; it starts with 1048576.
            owasp_rule_sets: Rule sets to switch on, by their numbers of three digits. The OWASP engine has to
                be on. Otherwise silently ignored.
            owasp_custom_rules: Uploaded rules to switch on. The OWASP engine has to be on. Otherwise silently
                ignored.
            owasp_excluded_workloads: Applications whose known false alarms are left out. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_disabled_rules: Single rules to switch off, by number. The OWASP engine has to be on.
                Otherwise silently ignored.
            owasp_blocked_countries: Countries to refuse, by their code of two letters. The OWASP engine has
                to be on. Otherwise silently ignored.
            owasp_audit_parts: Sections of a transaction that go into the audit log, as letters. 'ABEFHKZ'
                unless set. The OWASP engine has to be on. Otherwise silently ignored.
            owasp_post_content_types: More content types whose request bodies are inspected, or any. The OWASP
                engine has to be on. Otherwise silently ignored.
            esp_enabled: Edge security: clients log in at the appliance before they reach a server. False
                unless set. Single sign-on has to be licensed (assumed). Otherwise refused. Layer 4 does not
                look into requests. Otherwise silently ignored. The service has to understand HTTP. Otherwise
                silently ignored.
            esp_input_authentication: How clients log in. 'none' unless set.
            esp_output_authentication: How the appliance logs in to the servers. 'none' unless set.
            esp_domain: Single sign-on domain in which clients log in.
            esp_alternative_domains: More such domains.
            esp_excluded_domains: Domains whose users need no login.
            esp_outbound_domain: Single sign-on domain used towards the servers.
            esp_allowed_hosts: Host names clients are let through to.
            esp_allowed_directories: Paths clients are let through to. At most 254 characters.
            esp_excluded_directories: Paths that need no login.
            esp_allowed_groups: Groups of the directory whose members may enter. At most 2048 characters.
            esp_allowed_group_sids: The same by security identifier. At most 2048 characters.
            esp_nested_groups: Members of groups inside those groups may enter as well. False unless set.
            esp_groups_of_all_domains: Look for those groups in all domains.
            esp_steering_groups: Groups by which clients are steered to servers. At most 2048 characters.
            esp_public_private_choice: Ask at login whether the computer is a public one. True unless set.
            esp_hides_password_form: Leave the password out of the login form. False unless set.
            esp_logoff: Text in a URL that logs the user off. At most 255 characters.
            esp_image_set: Name of the image set of the login page.
            esp_message: Message on the login page, as HTML. At most 255 characters.
            esp_logs: What edge security logs. ('user_access', 'security', 'connection') unless set.
            esp_smtp_domains: Mail domains that are accepted.
            esp_authentication_header: Header in which servers get the name of the user; SAML only. At most
                255 characters. SAML has to be the way to log in. Otherwise stored without effect.
            esp_token_server: Host that issues tokens. At most 127 characters. Server tokens have to be in
                use. Otherwise stored without effect.
            esp_form_path: Path of the login form on the servers. The appliance has to log in by form.
                Otherwise stored without effect.
            esp_form_post: Template of the body sent to that form, in base64. The appliance has to log in by
                form. Otherwise stored without effect.
            esp_form_username_only: Send the name of the user without the domain. False unless set. The
                appliance has to log in by form. Otherwise stored without effect.
            esp_captcha: Show a captcha at login. False unless set.
            esp_captcha_public_key: Public key of the captcha service.
            esp_captcha_private_key: Private key of the captcha service. One client declares it in answers;
                whether a unit shows it is doubtful.
            esp_captcha_script_url: Where browsers get the captcha from, without scheme.
            esp_captcha_verify_url: Where the appliance has captchas verified, without scheme.
            esp_bearer_verification: Check the bearer token of requests. False unless set.
            esp_bearer_certificate: Certificate that the signature of tokens is checked with. Tokens have to
                be checked. Otherwise stored without effect.
            esp_bearer_text: Up to five texts that a token has to hold, separated by commas. Tokens have to be
                checked. Otherwise stored without effect.
            esp_same_site: SameSite mark on the cookies of edge security. 'appliance_default' unless set.
            esp_password_change_url: Where users change their password.
            esp_password_change_message: Text shown to users who have to change it.
            esp_password_expiry_warning: Warn users whose password is about to expire.
            esp_password_expiry_days: Days before it expires on which the warning begins. 1 to 30, in days. 15
                unless set. The warning has to be on. Otherwise stored without effect.
            moved_server_rule: Match rule of a server whose place in the order is changed by this call.
            moved_server_rule_position: Its new place, counted from 1.
            create_sub_service: Given, and empty: add a SubVS to this service. The answer is the parent; the
                new SubVS is the one that was not there before. At most 0 characters.
            seat_weight: Weight of a SubVS among its siblings. 1 to 65530. Only the vendor module sends it
                here.
            seat_connection_limit: Open connections after which a SubVS is passed over. 0 to 100000. Only the
                vendor module sends it here.
            seat_critical: The parent counts as down while this SubVS is down. Only the vendor module sends it
                here.
            moved_pre_process_rule: Rule that runs before a SubVS is chosen and whose place in the order is
                changed by this call.
            moved_pre_process_rule_position: Its new place, counted from 1.
            moved_request_rule: Rule for requests whose place in the order is changed by this call.
            moved_request_rule_position: Its new place, counted from 1.
            moved_response_rule: Rule for answers whose place in the order is changed by this call.
            moved_response_rule_position: Its new place, counted from 1.
            moved_response_body_rule: Rule for bodies of answers whose place in the order is changed by this
                call.
            moved_response_body_rule_position: Its new place, counted from 1.
            follow_port: Port of the service whose persistence records are followed. 3 to 65530. Deprecated:
                Follow_service has taken its place.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown domain': A single sign-on domain that it names does not exist, which no source says.
            422 'LDAP endpoint not found': An LDAP endpoint that it names does not exist, which no source
                says.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "address": address,
                "port": port,
                "nickname": nickname,
                "enabled": enabled,
                "service_type": service_type,
                "force_layer7": force_layer7,
                "force_layer4": force_layer4,
                "transparent": transparent,
                "subnet_originating": subnet_originating,
                "server_nat": server_nat,
                "default_gateway": default_gateway,
                "alternate_address": alternate_address,
                "extra_ports": extra_ports,
                "local_bind_addresses": local_bind_addresses,
                "type_of_service": type_of_service,
                "follow_service": follow_service,
                "idle_time": idle_time,
                "scheduling_method": scheduling_method,
                "adaptive_interval_seconds": adaptive_interval_seconds,
                "adaptive_path": adaptive_path,
                "adaptive_port": adaptive_port,
                "adaptive_minimum_percent": adaptive_minimum_percent,
                "persistence": persistence,
                "persistence_timeout_seconds": persistence_timeout_seconds,
                "refresh_persistence": refresh_persistence,
                "persistence_cookie": persistence_cookie,
                "persistence_query_item": persistence_query_item,
                "server_initiating_protocol": server_initiating_protocol,
                "start_tls_mode": start_tls_mode,
                "ssl_acceleration": ssl_acceleration,
                "certificates": certificates,
                "intermediate_certificates": intermediate_certificates,
                "cipher_set": cipher_set,
                "ciphers": ciphers,
                "tls13_ciphers": tls13_ciphers,
                "disabled_tls_versions": disabled_tls_versions,
                "client_certificate_mode": client_certificate_mode,
                "ocsp_verification": ocsp_verification,
                "requires_sni": requires_sni,
                "http2": http2,
                "pass_cipher": pass_cipher,
                "strict_transport_security": strict_transport_security,
                "ssl_rewrite": ssl_rewrite,
                "ssl_reencrypt": ssl_reencrypt,
                "ssl_reverse": ssl_reverse,
                "pass_sni": pass_sni,
                "reverse_sni_host": reverse_sni_host,
                "http_rescheduling": http_rescheduling,
                "forwarded_header": forwarded_header,
                "extra_header_name": extra_header_name,
                "extra_header_value": extra_header_value,
                "copy_header_from": copy_header_from,
                "copy_header_to": copy_header_to,
                "caching": caching,
                "cache_percent": cache_percent,
                "compression": compression,
                "tcp_multiplexing": tcp_multiplexing,
                "intrusion_detection": intrusion_detection,
                "error_code": error_code,
                "error_url": error_url,
                "sorry_server_address": sorry_server_address,
                "sorry_server_port": sorry_server_port,
                "sorry_server_non_local": sorry_server_non_local,
                "response_status_remapping": response_status_remapping,
                "response_code_map": response_code_map,
                "response_message_map": response_message_map,
                "response_message_format": response_message_format,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "request_rate_limit": request_rate_limit,
                "bandwidth_limit": bandwidth_limit,
                "transaction_limit": transaction_limit,
                "check_type": check_type,
                "check_port": check_port,
                "check_url": check_url,
                "check_method": check_method,
                "check_http11": check_http11,
                "check_host": check_host,
                "check_headers": check_headers,
                "check_post_data": check_post_data,
                "check_codes": check_codes,
                "check_pattern": check_pattern,
                "check_match_length": check_match_length,
                "check_ldap_endpoint": check_ldap_endpoint,
                "check_interval_seconds": check_interval_seconds,
                "check_timeout_seconds": check_timeout_seconds,
                "check_retry_count": check_retry_count,
                "enhanced_health_checks": enhanced_health_checks,
                "minimum_servers": minimum_servers,
                "waf_mode": waf_mode,
                "waf_enabled": waf_enabled,
                "waf_options": waf_options,
                "waf_rules": waf_rules,
                "waf_post_content_types": waf_post_content_types,
                "waf_alert_threshold": waf_alert_threshold,
                "owasp_options": owasp_options,
                "owasp_blocking_paranoia": owasp_blocking_paranoia,
                "owasp_executing_paranoia": owasp_executing_paranoia,
                "owasp_anomaly_threshold": owasp_anomaly_threshold,
                "owasp_ip_reputation": owasp_ip_reputation,
                "owasp_regex_limit": owasp_regex_limit,
                "owasp_json_depth_limit": owasp_json_depth_limit,
                "owasp_body_limit": owasp_body_limit,
                "owasp_rule_sets": owasp_rule_sets,
                "owasp_custom_rules": owasp_custom_rules,
                "owasp_excluded_workloads": owasp_excluded_workloads,
                "owasp_disabled_rules": owasp_disabled_rules,
                "owasp_blocked_countries": owasp_blocked_countries,
                "owasp_audit_parts": owasp_audit_parts,
                "owasp_post_content_types": owasp_post_content_types,
                "esp_enabled": esp_enabled,
                "esp_input_authentication": esp_input_authentication,
                "esp_output_authentication": esp_output_authentication,
                "esp_domain": esp_domain,
                "esp_alternative_domains": esp_alternative_domains,
                "esp_excluded_domains": esp_excluded_domains,
                "esp_outbound_domain": esp_outbound_domain,
                "esp_allowed_hosts": esp_allowed_hosts,
                "esp_allowed_directories": esp_allowed_directories,
                "esp_excluded_directories": esp_excluded_directories,
                "esp_allowed_groups": esp_allowed_groups,
                "esp_allowed_group_sids": esp_allowed_group_sids,
                "esp_nested_groups": esp_nested_groups,
                "esp_groups_of_all_domains": esp_groups_of_all_domains,
                "esp_steering_groups": esp_steering_groups,
                "esp_public_private_choice": esp_public_private_choice,
                "esp_hides_password_form": esp_hides_password_form,
                "esp_logoff": esp_logoff,
                "esp_image_set": esp_image_set,
                "esp_message": esp_message,
                "esp_logs": esp_logs,
                "esp_smtp_domains": esp_smtp_domains,
                "esp_authentication_header": esp_authentication_header,
                "esp_token_server": esp_token_server,
                "esp_form_path": esp_form_path,
                "esp_form_post": esp_form_post,
                "esp_form_username_only": esp_form_username_only,
                "esp_captcha": esp_captcha,
                "esp_captcha_public_key": esp_captcha_public_key,
                "esp_captcha_private_key": esp_captcha_private_key,
                "esp_captcha_script_url": esp_captcha_script_url,
                "esp_captcha_verify_url": esp_captcha_verify_url,
                "esp_bearer_verification": esp_bearer_verification,
                "esp_bearer_certificate": esp_bearer_certificate,
                "esp_bearer_text": esp_bearer_text,
                "esp_same_site": esp_same_site,
                "esp_password_change_url": esp_password_change_url,
                "esp_password_change_message": esp_password_change_message,
                "esp_password_expiry_warning": esp_password_expiry_warning,
                "esp_password_expiry_days": esp_password_expiry_days,
                "moved_server_rule": moved_server_rule,
                "moved_server_rule_position": moved_server_rule_position,
                "create_sub_service": create_sub_service,
                "seat_weight": seat_weight,
                "seat_connection_limit": seat_connection_limit,
                "seat_critical": seat_critical,
                "moved_pre_process_rule": moved_pre_process_rule,
                "moved_pre_process_rule_position": moved_pre_process_rule_position,
                "moved_request_rule": moved_request_rule,
                "moved_request_rule_position": moved_request_rule_position,
                "moved_response_rule": moved_response_rule,
                "moved_response_rule_position": moved_response_rule_position,
                "moved_response_body_rule": moved_response_body_rule,
                "moved_response_body_rule_position": moved_response_body_rule_position,
                "follow_port": follow_port,
            },
            settle,
        )

    async def delete(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Remove a virtual service with its SubVSs and servers, or one SubVS.

        Traffic: All its connections end.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _DELETE,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    async def show(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
    ) -> VirtualService:
        """Read one virtual service or SubVS, with its servers or SubVSs.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.

        Refused with:
            422 'Unknown VS': The service does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _SHOW,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
        )

    async def list(
        self,
        *,
        changed_since: int | Unset = UNSET,
    ) -> builtins.list[VirtualService]:
        """Read all virtual services and SubVSs.

        Args:
            changed_since: With it the raw answer also tells the second of the last change, as timestamp. The
                vendor's Python client sends 0, and no source tells what another value does.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _LIST,
            {
                "changed_since": changed_since,
            },
        )

    async def duplicate(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        new_address: str | Unset | None = UNSET,
        new_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a second service from an existing one, under an address and port of its own.

        Only the vendor module knows this command, and no source tells what it answers.

        Traffic: Clients are served by the copy as soon as a server of it is up.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            new_address: Address of the copy.
            new_port: Port of the copy. 0 to 65535.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Licensed number of virtual services reached': The licence allows no more services, in assumed
                words.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DUPLICATE,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "new_address": new_address,
                "new_port": new_port,
            },
            settle,
        )

    async def totals(
        self,
    ) -> StatsTotals:
        """Read what all virtual services together have done since the counters began.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _TOTALS,
            {},
        )

    async def upload_error_page(
        self,
        service: int | str,
        *,
        page: FileContent,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Send the page that clients get when no server is available.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            page: The page.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Unknown VS': The service does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_ERROR_PAGE,
            {
                "service": service,
                "page": page,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
            progress=progress,
        )
