/**
 * What the registry knows of cities, districts, organisations, public counts and memberships: plain
 * Java.
 */
@NullMarked
package it.nzd.stakeholders.domain;

import org.jspecify.annotations.NullMarked;
