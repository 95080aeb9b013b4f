"""What an appliance knows of one subject, a module each: plain dataclasses that keep themselves."""
