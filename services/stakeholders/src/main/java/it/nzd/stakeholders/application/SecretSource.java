package it.nzd.stakeholders.application;

/** Where secrets come from that nobody can guess. */
public interface SecretSource {
  /** The secret of a link: 43 characters that a web address may hold. */
  String link();

  /** A password that people can read out: four groups of five characters. */
  String password();
}
