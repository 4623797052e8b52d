package it.nzd.stakeholders.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where accounts are kept.
 *
 * @param adminUrl administration address of the realm; empty for the one that belongs to the issuer
 */
@ConfigurationProperties("nzd.accounts")
public record AccountSettings(@Bindable(defaultValue = "") String adminUrl) {}
