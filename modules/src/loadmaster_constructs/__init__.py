"""CDKTF constructs for LoadMaster load balancers."""
