"""From schema 2 to schema 3: sections given to a person with a day."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def add_assignments(operations: "Operations") -> None:
    """Add the table; nothing that the file holds changes."""
    operations.create_table(
        "assignments",
        sa.Column("sheet", sa.Integer, sa.ForeignKey("sheets.id"), primary_key=True),
        sa.Column("section", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, sa.CheckConstraint("trim(person) <> ''"), nullable=False),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("given_at", sa.Text, nullable=False),
        sa.Column("given_by", sa.Text, nullable=False),
        sqlite_strict=True,
    )
