"""Sync use in a notebook; open it as one in Jupyter, VS Code or PyCharm (`# %%` begins a cell).

`Dhis2Client` works in notebooks too, with `await` in the cells. Pages, grids, plans, reports and trees show themselves
as tables.
"""
# pyright: reportUnusedExpression=false

# %% Connect; `close()` at the end of the notebook, or never: nothing is lost
from dhis2w_client import SyncDhis2Client
from dhis2w_core.profile import profile_from_env

profile = profile_from_env()
client = SyncDhis2Client(profile.url, profile.auth())
client.connect()
client

# %% A page is a list, and shows itself as a table
page = client.data_elements.list(fields="id,name,valueType,domainType", page_size=10)
page

# %% So does one object
client.data_elements.get(str(page[0].id))

# %% The units as a tree
tree = client.organisation_units.tree()
tree

# %% Analytics as a table
elements = client.data_elements.list(fields="id", filters="domainType:eq:AGGREGATE", page_size=3)
grid = client.analytics.aggregate(dx=[str(element.id) for element in elements], pe="LAST_4_QUARTERS", ou="LEVEL-2")
grid

# %% Done
client.close()
