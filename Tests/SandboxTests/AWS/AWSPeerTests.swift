import Testing

@Suite struct `AWS's own clients` {
    @Test func `boto3 reads the seeded secrets and says who it is`() throws {
        let out = try AWSPeer.python(
            """
            value = s.get_secret_value(SecretId='fly/sandbox/amadeus')
            print(value['SecretString'], value['VersionStages'], type(value['CreatedDate']).__name__)
            print(json.loads(s.get_secret_value(SecretId='fly/sandbox/duffel')['SecretString']))
            me = client('sts').get_caller_identity()
            print(me['Arn'], me['Account'], len(me['ResponseMetadata']['RequestId']))
            """)
        #expect(
            out == """
                {"client_id":"sandbox","client_secret":"sandbox"} ['AWSCURRENT'] datetime
                {'token': 'duffel_test_sandbox'}
                arn:aws:iam::123456789012:user/sandbox 123456789012 36
                """)
    }

    @Test func `boto3 writes, stages, rolls back and rotates`() throws {
        let out = try AWSPeer.python(
            """
            made = s.create_secret(Name='mine/a', SecretString='one', Description='d',
                Tags=[{'Key': 'k', 'Value': 'v'}])
            second = s.put_secret_value(SecretId='mine/a', SecretString='two')
            pending = s.put_secret_value(SecretId='mine/a', SecretBinary=bytes(range(256)),
                VersionStages=['AWSPENDING'])
            def get(**members):
                value = s.get_secret_value(SecretId=made['ARN'], **members)
                return value.get('SecretString') or value['SecretBinary']
            print(get(), get(VersionStage='AWSPREVIOUS'), get(VersionId=made['VersionId']))
            print(get(VersionStage='AWSPENDING') == bytes(range(256)), pending['VersionStages'])
            s.update_secret_version_stage(SecretId='mine/a', VersionStage='AWSCURRENT',
                RemoveFromVersionId=second['VersionId'], MoveToVersionId=made['VersionId'])
            print(get(), get(VersionStage='AWSPREVIOUS'))
            s.update_secret(SecretId='mine/a', SecretString='{"token":"t"}', Description='e')
            s.update_secret_version_stage(SecretId='mine/a', VersionStage='AWSPENDING',
                RemoveFromVersionId=pending['VersionId'])
            turned = s.rotate_secret(SecretId='mine/a', RotationRules={'AutomaticallyAfterDays': 30})
            value = json.loads(get())
            print(value['token'], value['rotation'] == turned['VersionId'])
            about = s.describe_secret(SecretId='mine/a')
            print(about['Description'], about['RotationEnabled'], about['Tags'],
                (about['NextRotationDate'] - about['LastRotatedDate']).days)
            print(sorted(sum(about['VersionIdsToStages'].values(), [])))
            print(len(s.list_secret_version_ids(SecretId='mine/a', IncludeDeprecated=True)['Versions']))
            """)
        #expect(
            out == """
                two one one
                True ['AWSPENDING']
                one two
                t True
                e True [{'Key': 'k', 'Value': 'v'}] 30
                ['AWSCURRENT', 'AWSPREVIOUS']
                5
                """)
    }

    @Test func `boto3 lists, pages, filters and reads in batches`() throws {
        let out = try AWSPeer.python(
            """
            names = [f'many/{n:03}' for n in range(25)]
            for name in names:
                s.create_secret(Name=name, SecretString=name)
            pages = s.get_paginator('list_secrets').paginate(PaginationConfig={'PageSize': 10},
                Filters=[{'Key': 'name', 'Values': ['many/']}], SortBy='name', SortOrder='desc')
            pages = [[secret['Name'] for secret in page['SecretList']] for page in pages]
            print([len(page) for page in pages], sum(pages, []) == names[::-1])
            batch = s.batch_get_secret_value(SecretIdList=['many/001', 'nowhere', 'many/002'])
            print([v['SecretString'] for v in batch['SecretValues']],
                [(e['SecretId'], e['ErrorCode']) for e in batch['Errors']])
            filters = [{'Key': 'name', 'Values': ['many/']}]
            pages = [s.batch_get_secret_value(Filters=filters)]
            while pages[-1].get('NextToken'):
                pages.append(s.batch_get_secret_value(Filters=filters,
                    NextToken=pages[-1]['NextToken']))
            print([len(page['SecretValues']) for page in pages])
            print(len(s.get_random_password(PasswordLength=40, ExcludePunctuation=True)['RandomPassword']))
            """)
        #expect(
            out == """
                [10, 10, 5] True
                ['many/001', 'many/002'] [('nowhere', 'ResourceNotFoundException')]
                [20, 5]
                40
                """)
    }

    @Test func `boto3 deletes, restores, replicates and tags`() throws {
        let out = try AWSPeer.python(
            """
            s.create_secret(Name='mine/b', SecretString='one')
            gone = s.delete_secret(SecretId='mine/b', RecoveryWindowInDays=7)
            days = gone['DeletionDate'] - datetime.datetime.now(datetime.timezone.utc)
            print(round(days.total_seconds() / 86400), code(s.get_secret_value, SecretId='mine/b'))
            s.restore_secret(SecretId='mine/b')
            far = client(region='eu-west-1')
            print(code(far.get_secret_value, SecretId='mine/b'))
            state = s.replicate_secret_to_regions(SecretId='mine/b',
                AddReplicaRegions=[{'Region': 'eu-west-1'}])['ReplicationStatus']
            print(state[0]['Region'], state[0]['Status'])
            print(far.get_secret_value(SecretId='mine/b')['ARN'].split(':')[3],
                far.describe_secret(SecretId='mine/b')['PrimaryRegion'])
            print(code(far.put_secret_value, SecretId='mine/b', SecretString='x'))
            print(code(s.delete_secret, SecretId='mine/b'))
            s.remove_regions_from_replication(SecretId='mine/b', RemoveReplicaRegions=['eu-west-1'])
            s.tag_resource(SecretId='mine/b', Tags=[{'Key': 'a', 'Value': '1'}])
            s.untag_resource(SecretId='mine/b', TagKeys=['a'])
            s.delete_secret(SecretId='mine/b', ForceDeleteWithoutRecovery=True)
            print(code(s.describe_secret, SecretId='mine/b'))
            """)
        #expect(
            out == """
                7 InvalidRequestException
                ResourceNotFoundException
                eu-west-1 InProgress
                eu-west-1 us-east-1
                InvalidRequestException
                InvalidRequestException
                ResourceNotFoundException
                """)
    }

    @Test func `boto3 gets sessions that work, and nobody else's keys do`() throws {
        let out = try AWSPeer.python(
            """
            role = client('sts').assume_role(RoleArn='arn:aws:iam::123456789012:role/reader',
                RoleSessionName='fly')
            keys = role['Credentials']
            def use(keys):
                return dict(aws_access_key_id=keys['AccessKeyId'],
                    aws_secret_access_key=keys['SecretAccessKey'],
                    aws_session_token=keys['SessionToken'])
            print(client('sts', **use(keys)).get_caller_identity()['Arn'])
            reader = client(**use(keys))
            print(code(reader.get_secret_value, SecretId='fly/sandbox/stripe'))
            print(code(reader.put_secret_value, SecretId='fly/sandbox/stripe', SecretString='x'))
            mine = client('sts').get_session_token()['Credentials']
            print(code(client(**use(mine)).list_secrets))
            mine['SessionToken'] = keys['SessionToken']
            print(code(client(**use(mine)).list_secrets))
            me = 'AKIASANDBOXSANDBOX00'
            print(code(client(aws_access_key_id=me, aws_secret_access_key='wrong').list_secrets))
            print(code(client('sts', aws_access_key_id=me,
                aws_secret_access_key='wrong').get_caller_identity))
            print(code(client('sts', aws_access_key_id='AKIASANDBOXNOBODY000',
                aws_secret_access_key='x').get_caller_identity))
            denied = client(aws_access_key_id='AKIASANDBOXDENIED000',
                aws_secret_access_key='denied//' * 5)
            print(code(denied.get_secret_value, SecretId='fly/sandbox/stripe'))
            """)
        #expect(
            out == """
                arn:aws:sts::123456789012:assumed-role/reader/fly
                went well
                AccessDeniedException
                went well
                UnrecognizedClientException
                InvalidSignatureException
                SignatureDoesNotMatch
                InvalidClientTokenId
                AccessDeniedException
                """)
    }

    @Test func `boto3 with a wrong clock is refused`() throws {
        let out = try AWSPeer.python(
            """
            import botocore.auth
            real = botocore.auth.get_current_datetime
            for minutes in (-6, -4, 4, 6):
                botocore.auth.get_current_datetime = lambda *a, **k: (
                    real(*a, **k) + datetime.timedelta(minutes=minutes))
                print(minutes, code(s.list_secrets), code(client('sts').get_caller_identity))
            """)
        #expect(
            out == """
                -6 InvalidSignatureException SignatureDoesNotMatch
                -4 went well went well
                4 went well went well
                6 InvalidSignatureException SignatureDoesNotMatch
                """)
    }

    @Test func `boto3 waits out throttling and an outage`() throws {
        let out = try AWSPeer.python(
            """
            import os, urllib.request
            def order(**trouble):
                body = json.dumps(dict(service='aws', **trouble)).encode()
                address = os.environ['AWS_ENDPOINT_URL'] + '/sandbox/trouble'
                urllib.request.urlopen(urllib.request.Request(address, body), timeout=5).read()
            patient = boto3.client('secretsmanager', region_name='us-east-1',
                config=Config(retries={'mode': 'standard', 'total_max_attempts': 3}))
            for kind in ('throttling', 'outage', 'internal-error', 'reset'):
                order(kind=kind)
                print(kind, len(patient.list_secrets()['SecretList']) > 5)
            order(kind='outage', region='us-east-1', times=0)
            print(code(s.list_secrets), code(client(region='eu-west-1').list_secrets))
            """)
        #expect(
            out == """
                throttling True
                outage True
                internal-error True
                reset True
                503 went well
                """)
    }

    @Test func `the command line of AWS reads and writes`() throws {
        let out = try AWSPeer.serve { address in
            let query = ["--output", "text", "--query"]
            return try [
                ["sts", "get-caller-identity"] + query + ["Arn"],
                ["secretsmanager", "create-secret", "--name", "cli", "--secret-string", "one"]
                    + query + ["Name"],
                ["secretsmanager", "put-secret-value", "--secret-id", "cli", "--secret-string"]
                    + ["two"] + query + ["VersionStages"],
                ["secretsmanager", "get-secret-value", "--secret-id", "cli"] + query
                    + ["SecretString"],
                ["secretsmanager", "get-secret-value", "--secret-id", "none"],
            ].map { try AWSPeer.command($0, address) }.joined(separator: "\n")
        }
        let lines = out.split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(4) == [
                "arn:aws:iam::123456789012:user/sandbox", "cli", "AWSCURRENT", "two",
            ])
        #expect(
            lines.last?.hasSuffix(
                "An error occurred (ResourceNotFoundException) when calling the GetSecretValue "
                    + "operation: Secrets Manager can't find the specified secret.") == true)
    }
}
