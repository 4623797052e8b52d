package it.nzd.indicators.application;

import it.nzd.indicators.domain.file.MeterMapping;
import java.util.Optional;

/**
 * A file of readings to look at or to take over.
 *
 * @param parent resource name of the city
 * @param fileName its name
 * @param content what is in it
 * @param mapping how to read it; empty to guess
 * @param guessesMark whether what stands before the decimals is guessed also with a mapping
 * @param meter resource name of the meter of all rows; empty where a column says it
 * @param unit unit of the readings, where somebody said it before the file was guessed
 * @param draft whether the readings are drafts
 */
public record MeterFileCommand(
    String parent,
    String fileName,
    byte[] content,
    Optional<MeterMapping> mapping,
    boolean guessesMark,
    String meter,
    String unit,
    boolean draft) {}
