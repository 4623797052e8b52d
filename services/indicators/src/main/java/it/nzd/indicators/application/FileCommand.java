package it.nzd.indicators.application;

import it.nzd.indicators.domain.file.Mapping;
import java.util.Optional;

/**
 * A file of observations to look at or to take over.
 *
 * @param parent resource name of the city
 * @param fileName its name
 * @param content what is in it
 * @param mapping how to read it; empty to guess
 * @param guessesMark whether what stands before the decimals is guessed also with a mapping
 * @param createsSeries whether series that are missing are created
 * @param draft whether the observations are drafts
 */
public record FileCommand(
    String parent,
    String fileName,
    byte[] content,
    Optional<Mapping> mapping,
    boolean guessesMark,
    boolean createsSeries,
    boolean draft) {}
