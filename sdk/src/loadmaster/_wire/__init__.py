"""How values and commands look on the wire, in both dialects.

The generator prints the tables (``table``) beside the models; ``encode`` and ``decode`` follow them, and
``json_v2`` and ``xml_v1`` put the result into an envelope and take it out again.
"""
