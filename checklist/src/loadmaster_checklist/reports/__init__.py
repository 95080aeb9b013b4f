"""Reports of an audit: terminal, JSON, SARIF, JUnit, Markdown and HTML."""
