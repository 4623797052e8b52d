package it.nzd.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The identity provider.
 *
 * @param issuer its name, [OIDC_ISSUER]
 * @param discoveryUri its discovery document where that is not under its name, [OIDC_DISCOVERY_URI]
 * @param clientId the gateway's name there
 * @param clientSecret the gateway's secret there, [NZD_GATEWAY_SECRET]
 */
@ConfigurationProperties("nzd.oidc")
public record ProviderSettings(
    @Bindable(defaultValue = "http://localhost:8180/realms/nzd") String issuer,
    @Bindable(defaultValue = "") String discoveryUri,
    @Bindable(defaultValue = "nzd-gateway") String clientId,
    @Bindable(defaultValue = "") String clientSecret) {}
