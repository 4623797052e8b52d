package it.nzd.sandboxes.domain;

/**
 * A risk and what is done about it.
 *
 * @param id key within the design
 * @param risk the risk
 * @param control the control
 * @param owner who answers for it
 * @param stopRule when activities are halted; may be empty
 */
public record Safeguard(String id, String risk, String control, String owner, String stopRule) {}
