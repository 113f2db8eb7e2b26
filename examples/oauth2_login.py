"""Signs in by OAuth2 in the browser, with PKCE; DHIS2 2.42 and later. Needs the extra `oauth2`.

DHIS2_URL is the server, DHIS2_OAUTH2_CLIENT_ID a client that is registered there with the redirect URI below
(Settings, OAuth2 clients). The tokens are kept in a file that only you can read, so that the next run asks nothing.
"""

import os
from collections.abc import Callable
from pathlib import Path

from dhis2w_client import FileTokenStore, OAuth2Auth, SyncDhis2Client

REDIRECT_URI = "http://127.0.0.1:8765/callback"


def main(receive: Callable[[str], str] | None = None) -> None:
    auth = OAuth2Auth(
        os.environ["DHIS2_OAUTH2_CLIENT_ID"],
        scopes="openid username",
        redirect_uri=REDIRECT_URI,
        token_store=FileTokenStore(Path("tokens.json")),
        receive=receive,  # None opens a browser and waits for it
    )
    with SyncDhis2Client(os.environ["DHIS2_URL"], auth) as client:
        print("signed in as", client.system.me().username)


if __name__ == "__main__":
    main()
