"""From schema 1 to schema 2: scenarios, and a unit's own thresholds."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

_COMPARISONS = "comparison IN ('at_least', 'at_most', 'more_than', 'less_than', 'equals')"


def add_planning(operations: "Operations") -> None:
    """Add the tables; nothing that the file holds changes."""
    operations.create_table(
        "scenarios",
        sa.Column("sheet", sa.Integer, sa.ForeignKey("sheets.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, sa.CheckConstraint("trim(name) <> ''"), nullable=False),
        sa.Column("changes", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("changed_by", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    operations.create_table(
        "house_thresholds",
        sa.Column("sheet", sa.Integer, sa.ForeignKey("sheets.id"), primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("applies_to", sa.Text, nullable=False),
        sa.Column("comparison", sa.Text, sa.CheckConstraint(_COMPARISONS), nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, sa.CheckConstraint("trim(reason) <> ''"), nullable=False),
        sa.Column("decision_number", sa.Text, nullable=False),
        sa.Column("decision_date", sa.Text),
        sa.Column("set_at", sa.Text, nullable=False),
        sa.Column("set_by", sa.Text, nullable=False),
        sqlite_strict=True,
    )
