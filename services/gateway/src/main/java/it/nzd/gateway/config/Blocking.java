package it.nzd.gateway.config;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Threads that may wait. */
@Qualifier @Retention(RetentionPolicy.RUNTIME)
public @interface Blocking {}
