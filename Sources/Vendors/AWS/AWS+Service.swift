extension AWS {
    /// The services that are spoken to.
    public enum Service: String, Sendable, CaseIterable {
        case secretsManager = "secretsmanager"
        case sts
        case cloudWatch = "monitoring"
        case cloudWatchLogs = "logs"
        case sso = "portal.sso"
        case ssoOIDC = "oidc"

        /// What its name is in settings, as in `AWS_ENDPOINT_URL_SECRETS_MANAGER`.
        var setting: String {
            switch self {
            case .secretsManager: "secrets_manager"
            case .sts: "sts"
            case .cloudWatch: "cloudwatch"
            case .cloudWatchLogs: "cloudwatch_logs"
            case .sso: "sso"
            case .ssoOIDC: "sso_oidc"
            }
        }

        /// The address in a region, by the rules of the partition that the region belongs to.
        ///
        /// - Parameter usesFIPS: Whether an endpoint validated by FIPS 140 is asked for.
        func address(in region: String, usesFIPS: Bool) -> String {
            let isGovernment = region.hasPrefix("us-gov-")
            // GovCloud has no names of their own for these; all of it is validated.
            let isPlain = isGovernment && self != .secretsManager
            let host = rawValue + (usesFIPS && !isPlain ? "-fips" : "")
            return "https://\(host).\(region).\(Region.domain(of: region))"
        }
    }

    /// Names of regions.
    public enum Region {
        /// Whether a name has the form of a region's, so that a host name can be made of it.
        public static func isPlausible(_ name: String) -> Bool {
            let parts = name.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count >= 3, name.utf8.count <= 40, parts[0].utf8.count >= 2,
                let number = parts.last
            else { return false }
            return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
                && parts.dropLast().allSatisfy { part in
                    !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
                }
        }

        /// The region in an ARN such as `arn:aws:secretsmanager:eu-west-1:123456789012:secret:x`.
        ///
        /// Nil when the text is no ARN or names no region.
        public static func inARN(_ text: String) -> String? {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count >= 6, parts[0] == "arn", isPlausible(String(parts[3])) else {
                return nil
            }
            return String(parts[3])
        }

        /// The domain of a region's hosts.
        static func domain(of region: String) -> String {
            domains.first { region.hasPrefix($0.prefix) }?.domain ?? "amazonaws.com"
        }

        private static let domains = [
            (prefix: "cn-", domain: "amazonaws.com.cn"),
            (prefix: "eusc-", domain: "amazonaws.eu"),
            (prefix: "us-iso-", domain: "c2s.ic.gov"),
            (prefix: "us-isob-", domain: "sc2s.sgov.gov"),
            (prefix: "eu-isoe-", domain: "cloud.adc-e.uk"),
            (prefix: "us-isof-", domain: "csp.hci.ic.gov"),
        ]
    }
}
