package it.nzd.platform.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The identity provider.
 *
 * @param issuer issuer of every token, [OIDC_ISSUER]
 * @param audience audience that person tokens must have
 * @param clientId this service's own account
 * @param clientSecret secret of that account
 * @param jwksUri address of the signing keys where it differs from what discovery says
 * @param tokenUri address that gives tokens where it differs from what discovery says
 * @param jwks the signing keys themselves, for installations without a reachable provider
 */
@ConfigurationProperties("nzd.oidc")
public record OidcSettings(
    @Bindable(defaultValue = "http://localhost:8180/realms/nzd") String issuer,
    @Bindable(defaultValue = "nzd-api") String audience,
    @Bindable(defaultValue = "") String clientId,
    @Bindable(defaultValue = "") String clientSecret,
    @Bindable(defaultValue = "") String jwksUri,
    @Bindable(defaultValue = "") String tokenUri,
    @Bindable(defaultValue = "") String jwks) {}
