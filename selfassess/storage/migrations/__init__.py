"""The steps from one schema to the next, frozen in time.

Every step is a module of this package with one function of Alembic's operations, named in `STEPS` by hand: a frozen
program has no source files to scan. A step never uses today's tables.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from selfassess.domain.errors import Problem
from selfassess.storage.migrations.assigning import add_assignments
from selfassess.storage.migrations.planning import add_planning

if TYPE_CHECKING:
    from alembic.operations import Operations

STEPS: "tuple[Callable[[Operations], None], ...]" = (add_planning, add_assignments)
"""`STEPS[0]` leads from schema 1 to schema 2, and so on."""


def newest_schema() -> int:
    """Return the schema that this program writes."""
    return 1 + len(STEPS)


def migrate(connection: Connection, found: int) -> None:
    """Lead the file from schema `found` to the newest one, in one transaction.

    Foreign keys are off meanwhile: rebuilding a parent table with them on would empty its children.
    Raises Problem `storage.migration_broken` where a step leaves a reference without its row; the file stays as it was.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            operations = Operations(MigrationContext.configure(connection))
            for step in STEPS[found - 1 :]:
                step(operations)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise Problem("storage.migration_broken", table=broken[0])
            connection.exec_driver_sql(f"PRAGMA user_version = {newest_schema()}")
    finally:
        raw.execute("PRAGMA foreign_keys = ON")
