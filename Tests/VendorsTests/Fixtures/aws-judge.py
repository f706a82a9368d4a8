"""Says what botocore makes of a machine: one JSON document in, one out.

Credentials: {"scenes": [{"environment": {...}, "profile": null}]} gives for each scene the key or
the name of the error. Signature: {"signed": {...}} gives the Authorization line as botocore
computes it for the headers that were signed.
"""

import json
import os
import sys

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import botocore.session


def judged(scene):
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    os.environ.clear()
    os.environ.update(kept)
    os.environ.update(scene["environment"])
    try:
        session = botocore.session.Session(profile=scene.get("profile"))
        credentials = session.get_credentials()
        if credentials is None:
            return {"error": "none"}
        frozen = credentials.get_frozen_credentials()
        return {"key": frozen.access_key, "secret": frozen.secret_key, "token": frozen.token}
    except Exception as error:
        return {"error": type(error).__name__}


def authorization(signed):
    request = botocore.awsrequest.AWSRequest(
        method="POST", url=signed["url"], data=signed["body"].encode()
    )
    for name, value in signed["headers"].items():
        request.headers[name] = value
    request.context["timestamp"] = signed["timestamp"]
    key = botocore.credentials.Credentials("AKIDEXAMPLE", signed["secret"], None)
    auth = botocore.auth.SigV4Auth(key, signed["service"], signed["region"])
    canonical = auth.canonical_request(request)
    return auth.signature(auth.string_to_sign(request, canonical), request)


question = json.load(sys.stdin)
if "scenes" in question:
    answer = [judged(scene) for scene in question["scenes"]]
else:
    answer = authorization(question["signed"])
json.dump(answer, sys.stdout)
