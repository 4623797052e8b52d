package it.nzd.decisions.domain;

import java.time.LocalDate;

/**
 * The formal act of another body that a decision waited for.
 *
 * @param body who passed it
 * @param number number as the body writes it
 * @param day day it was passed
 * @param uri web address; empty where there is none
 */
public record FormalAct(String body, String number, LocalDate day, String uri) {}
