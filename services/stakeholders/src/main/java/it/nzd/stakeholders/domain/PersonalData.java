package it.nzd.stakeholders.domain;

/**
 * What is known of a person: kept here only, without earlier revisions, never in an event.
 *
 * @param givenName given name
 * @param familyName family name
 * @param email mail address; may be empty
 * @param phone telephone number; may be empty
 * @param position what the person does; may be empty
 */
public record PersonalData(
    String givenName, String familyName, String email, String phone, String position) {
  /** Given and family name. */
  public String displayName() {
    return (givenName + " " + familyName).strip();
  }

  /** The same without the ways to reach the person. */
  public PersonalData withoutContact() {
    return new PersonalData(givenName, familyName, "", "", position);
  }
}
