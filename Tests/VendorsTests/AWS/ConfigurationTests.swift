import Testing

@testable import Vendors

private func configuration(
    _ variables: [String: String] = [:], config: String = "", credentials: String = "",
    profile: String? = nil
) throws -> AWS.Configuration {
    let files = ["/home/ann/.aws/config": config, "/home/ann/.aws/credentials": credentials]
    return try AWS.Configuration(Scene(variables, files: files).surroundings(), profile: profile)
}

struct ConfigurationTests {
    @Test func `the profile is the one that was named, else AWS_PROFILE's, else the default`()
        throws
    {
        let files =
            "[default]\nregion=eu-west-1\n[profile a]\nregion=eu-west-2\n[profile \"b c\"]\n"
        #expect(try configuration(config: files).profileName == "default")
        #expect(try configuration(["AWS_PROFILE": "a"], config: files).region() == "eu-west-2")
        let both = ["AWS_PROFILE": "a", "AWS_DEFAULT_PROFILE": "default"]
        #expect(try configuration(both, config: files).profileName == "a")
        #expect(try configuration(["AWS_PROFILE": ""], config: files).profileName == "default")
        let named = try configuration(["AWS_PROFILE": "a"], config: files, profile: "b c")
        #expect(named.profileName == "b c" && named.isProfileNamed)
    }

    @Test(arguments: ["nobody", "plain"])
    func `a profile that is in neither file is an error`(_ name: String) throws {
        let error = try #require(throws: AWSError.self) {
            try configuration(["AWS_PROFILE": name], config: "[plain]\nregion=eu-west-1")
        }
        #expect(error == AWSError(.configuration, "there is no AWS profile \"\(name)\""))
    }

    @Test func `[profile default] goes before [default]`() throws {
        let files = "[profile default]\nregion=eu-west-3\n[default]\nregion=eu-west-1"
        #expect(try configuration(config: files).region() == "eu-west-3")
    }

    @Test func `the region comes from the first that names one`() throws {
        let files = "[default]\nregion=eu-west-1"
        let variables = ["AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-2"]
        let all = try configuration(variables, config: files)
        #expect(try all.region(naming: "sa-east-1") == "sa-east-1")
        #expect(try all.region() == "us-east-1")
        let second = ["AWS_REGION": "", "AWS_DEFAULT_REGION": "us-east-2"]
        #expect(try configuration(second, config: files).region() == "us-east-2")
        let arn = "arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:x-AbCdEf"
        #expect(try configuration().region(arn: arn) == "us-gov-west-1")
        #expect(throws: AWSError.self) { try configuration().region(arn: "fly/live/duffel") }
        for name in ["eu", "EU-WEST-1", "eu-west", "eu-west-1.evil.example", "eu--1", "e-w-1"] {
            #expect(throws: AWSError.self) { try all.region(naming: name) }
        }
    }

    @Test(arguments: [
        ("eu-west-1", "https://secretsmanager.eu-west-1.amazonaws.com"),
        ("cn-north-1", "https://secretsmanager.cn-north-1.amazonaws.com.cn"),
        ("us-gov-west-1", "https://secretsmanager.us-gov-west-1.amazonaws.com"),
        ("eusc-de-east-1", "https://secretsmanager.eusc-de-east-1.amazonaws.eu"),
        ("us-isob-east-1", "https://secretsmanager.us-isob-east-1.sc2s.sgov.gov"),
        ("us-isof-south-1", "https://secretsmanager.us-isof-south-1.csp.hci.ic.gov"),
        ("us-iso-east-1", "https://secretsmanager.us-iso-east-1.c2s.ic.gov"),
        ("eu-isoe-west-1", "https://secretsmanager.eu-isoe-west-1.cloud.adc-e.uk"),
    ])
    func `a region belongs to a partition`(_ region: String, _ address: String) throws {
        #expect(try configuration().endpoint(of: .secretsManager, in: region) == address)
    }

    @Test func `validated endpoints have names of their own`() throws {
        let fips = try configuration(["AWS_USE_FIPS_ENDPOINT": "true"])
        #expect(
            try fips.endpoint(of: .sts, in: "us-east-1")
                == "https://sts-fips.us-east-1.amazonaws.com")
        #expect(
            try fips.endpoint(of: .sts, in: "us-gov-west-1")
                == "https://sts.us-gov-west-1.amazonaws.com")
        #expect(
            try fips.endpoint(of: .secretsManager, in: "us-gov-west-1")
                == "https://secretsmanager-fips.us-gov-west-1.amazonaws.com")
    }

    @Test func `an endpoint comes from the first that names one`() throws {
        var variables = [
            "AWS_ENDPOINT_URL": "http://localhost:2",
            "AWS_ENDPOINT_URL_SECRETS_MANAGER": "http://127.0.0.1:1/",
        ]
        let files = """
            [default]
            services = local
            endpoint_url = http://127.0.0.1:4
            [services local]
            secrets_manager =
              endpoint_url = http://127.0.0.1:3/some/path
            secretsmanager =
              endpoint_url = http://127.0.0.1:9
            """
        func address(_ service: AWS.Service = .secretsManager) throws -> String {
            try configuration(variables, config: files).endpoint(of: service, in: "eu-west-1")
        }
        #expect(try address() == "http://127.0.0.1:1")
        #expect(try address(.sts) == "http://localhost:2")
        variables["AWS_ENDPOINT_URL_SECRETS_MANAGER"] = ""
        #expect(try address() == "http://localhost:2")
        variables["AWS_ENDPOINT_URL"] = nil
        #expect(try address() == "http://127.0.0.1:3/some/path")
        #expect(try address(.sts) == "http://127.0.0.1:4")
        variables["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = "true"
        #expect(try address(.sts) == "https://sts.eu-west-1.amazonaws.com")
        #expect(AWS.Service.allCases.map(\.setting).contains("cloudwatch_logs"))
    }

    @Test(arguments: [
        "localhost:1", "ftp://localhost", "https://", "http://a?b", "http://a b", "http://u:p@h",
        "http://h/%41", "http://h//x",
    ])
    func `what cannot be the address of a server is an error`(_ text: String) throws {
        let configuration = try configuration(["AWS_ENDPOINT_URL": text])
        let error = try #require(throws: AWSError.self) {
            try configuration.endpoint(of: .sts, in: "eu-west-1")
        }
        #expect(
            error == AWSError(.configuration, "AWS_ENDPOINT_URL is not the address of a server"))
    }

    @Test func `the bundle of authorities and the attempts are settings`() throws {
        let files = "[default]\nca_bundle = ~/ca.pem\nmax_attempts = 5"
        #expect(try configuration(config: files).caBundle == "/home/ann/ca.pem")
        #expect(try configuration(["AWS_CA_BUNDLE": "/x"], config: files).caBundle == "/x")
        #expect(try configuration().caBundle == nil)
        #expect(try configuration(config: files).maxAttempts == 5)
        #expect(try configuration(["AWS_MAX_ATTEMPTS": "99"]).maxAttempts == 10)
        #expect(try configuration(["AWS_MAX_ATTEMPTS": "x"]).maxAttempts == 3)
    }

    @Test func `other files are named by variables`() throws {
        let scene = Scene(
            ["AWS_CONFIG_FILE": "~/other", "AWS_SHARED_CREDENTIALS_FILE": "/etc/keys"],
            files: ["/home/ann/other": "[default]\nregion=eu-west-1", "/etc/keys": "[x]\n"])
        #expect(try AWS.Configuration(scene.surroundings()).region() == "eu-west-1")
        #expect(try AWS.Configuration(scene.surroundings(), profile: "x").profileName == "x")
    }
}
