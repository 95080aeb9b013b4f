# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Berths"""

from __future__ import annotations

from loadmaster_provider.shape import CommandShape, CompanionShape, FieldShape, Requirement, ResourceShape

__all__ = ["BERTH"]

BERTH = ResourceShape(
    name="berth",
    family="berth-place",
    object="Berth",
    doc="One berth.",
    identity=("ship",),
    handle="",
    parent="pier",
    fixed={},
    fields=(
        FieldShape(
            name="ship",
            type="string",
            default_kind="required",
            doc="Name of the ship.",
            evidence="recorded",
            wire_name="ship",
            on_create=True,
            replace=True,
        ),
        FieldShape(
            name="rope_length",
            type="int",
            default_kind="value",
            default=10,
            doc="Length of the rope.",
            evidence="recorded",
            requires=(
                Requirement(
                    field="lit",
                    scope="parent",
                    effect="refused",
                    doc="without rope there has to be light",
                    values=(True,),
                    when=(0,),
                ),
            ),
            wire_name="rope",
            on_create=True,
            on_update=True,
        ),
    ),
    create=CommandShape(
        name="addberth",
        accessor="berths",
        method="add",
        subjects=("pier",),
        parameters={"ship": "ship", "rope_length": "rope_length"},
        others=("side",),
        answer="objects",
        traffic="none",
    ),
    read=None,
    list=None,
    update=CommandShape(
        name="modberth",
        accessor="berths",
        method="modify",
        subjects=("pier",),
        parameters={"rope_length": "rope_length"},
        others=("side", "tight"),
        answer="none",
        traffic="none",
    ),
    delete=CommandShape(
        name="delberth",
        accessor="berths",
        method="delete",
        subjects=("pier",),
        parameters={},
        others=("side",),
        answer="none",
        traffic="none",
    ),
    companion=CompanionShape(
        object="Mooring",
        handle="place",
        fields=(
            FieldShape(
                name="tight",
                type="bool",
                default_kind="value",
                default=False,
                doc="The rope is tight.",
                evidence="typed",
                wire_name="tight",
                on_create=True,
                on_update=True,
            ),
        ),
        update=CommandShape(
            name="modberth",
            accessor="berths",
            method="modify",
            subjects=("pier",),
            parameters={"tight": "tight"},
            others=("side", "rope_length"),
            answer="none",
            traffic="none",
        ),
    ),
)
