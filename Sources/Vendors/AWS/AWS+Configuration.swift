internal import Crypto

extension AWS {
    /// What the environment and the shared files say: profile, region, addresses.
    public struct Configuration: Sendable {
        /// The name of the profile in use; `default` when none was named.
        public let profileName: String
        /// Whether the caller named the profile, which then goes before keys in the environment.
        public let isProfileNamed: Bool

        let surroundings: Surroundings
        let files: SharedFiles
        let profile: Profile?

        /// Reads the shared files.
        ///
        /// `profile` goes before `AWS_PROFILE` and `AWS_DEFAULT_PROFILE`. Throws `.configuration`
        /// for a file that cannot be read and for a profile that is in neither.
        public init(_ surroundings: Surroundings, profile: String? = nil) throws(AWSError) {
            self.surroundings = surroundings
            files = SharedFiles(
                config: try Self.read(
                    surroundings.value("AWS_CONFIG_FILE") ?? "~/.aws/config", surroundings),
                credentials: try Self.read(
                    surroundings.value("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials",
                    surroundings))
            isProfileNamed = profile != nil
            let named =
                profile ?? surroundings.value("AWS_PROFILE")
                ?? surroundings.value("AWS_DEFAULT_PROFILE")
            profileName = named ?? "default"
            self.profile = files.profile(profileName)
            if named != nil, self.profile == nil {
                throw AWSError(.configuration, "there is no AWS profile \"\(profileName)\"")
            }
        }

        private static func read(
            _ path: String, _ surroundings: Surroundings
        ) throws(AWSError) -> ProfileFile {
            let path = surroundings.expanded(path)
            guard let content = try surroundings.file(path) else { return ProfileFile() }
            return try content.reveal { bytes throws(AWSError) in
                try ProfileFile(bytes, path: path)
            }
        }

        /// The region to use: `explicit`, `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile's, the
        /// one in `arn`.
        ///
        /// Throws `.configuration` when there is none, or its name cannot be one.
        public func region(
            naming explicit: String? = nil, arn: String? = nil
        ) throws(AWSError) -> String {
            let region =
                explicit ?? surroundings.value("AWS_REGION")
                ?? surroundings.value("AWS_DEFAULT_REGION") ?? profile?.text("region")
                ?? arn.flatMap { Region.inARN($0) }
            guard let region else {
                throw AWSError(.configuration, "no AWS region is set, be it by AWS_REGION")
            }
            guard Region.isPlausible(region) else {
                throw AWSError(.configuration, "\"\(region)\" is not the name of an AWS region")
            }
            return region
        }

        /// The file with the authorities to believe, `AWS_CA_BUNDLE` or the profile's `ca_bundle`.
        public var caBundle: String? {
            (surroundings.value("AWS_CA_BUNDLE") ?? profile?.text("ca_bundle"))
                .map { surroundings.expanded($0) }
        }

        /// The most attempts for one call, `AWS_MAX_ATTEMPTS` or `max_attempts`, 3 unless said.
        var maxAttempts: Int {
            let text = surroundings.value("AWS_MAX_ATTEMPTS") ?? profile?.text("max_attempts")
            return min(max(text.flatMap { Int($0) } ?? 3, 1), 10)
        }

        /// The address of a service in a region, without a slash at its end.
        ///
        /// Throws `.configuration` for an address that is set and cannot be one.
        public func endpoint(of service: Service, in region: String) throws(AWSError) -> String {
            if let (text, origin) = configuredEndpoint(of: service) {
                return try Self.endpoint(text, from: origin)
            }
            let fips =
                surroundings.value("AWS_USE_FIPS_ENDPOINT") ?? profile?.text("use_fips_endpoint")
            return service.address(in: region, usesFIPS: fips?.lowercased() == "true")
        }

        private func configuredEndpoint(of service: Service) -> (text: String, origin: String)? {
            let ignore =
                surroundings.value("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
                ?? profile?.text("ignore_configured_endpoint_urls")
            guard ignore?.lowercased() != "true" else { return nil }
            let name = "AWS_ENDPOINT_URL"
            for name in ["\(name)_\(service.setting.uppercased())", name] {
                if let text = surroundings.value(name) { return (text, name) }
            }
            let origin = "endpoint_url of profile \(profileName)"
            if let services = profile?.text("services"),
                let text = files.endpoint(of: service.setting, services: services)
            {
                return (text, origin)
            }
            return profile?.text("endpoint_url").map { ($0, origin) }
        }

        /// Checks an address: a host, and at most a plain path, which libcurl signs rightly.
        private static func endpoint(_ text: String, from origin: String) throws(AWSError) -> String
        {
            let plain = text.hasSuffix("/") ? String(text.dropLast()) : text
            let scheme = plain.lowercased()
            let rest = plain.drop { $0 != ":" }.dropFirst(3)
            let isPlain = rest.utf8.allSatisfy { byte in
                Query.escape(byte) == nil || "/:[]".utf8.contains(byte)
            }
            guard scheme.hasPrefix("https://") || scheme.hasPrefix("http://"), !rest.isEmpty,
                isPlain, !rest.contains("//")
            else { throw AWSError(.configuration, "\(origin) is not the address of a server") }
            return plain
        }
    }
}
