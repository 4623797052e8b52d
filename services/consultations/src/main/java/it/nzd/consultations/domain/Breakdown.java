package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;

/** By what organisations are grouped in a table. */
public enum Breakdown implements Coded {
  NONE {
    @Override
    public String group(Facts facts) {
      return "";
    }
  },
  SIZE_CLASS {
    @Override
    public String group(Facts facts) {
      return facts.sizeClass();
    }
  },
  SECTOR {
    @Override
    public String group(Facts facts) {
      return facts.division();
    }
  },
  MUNICIPALITY {
    @Override
    public String group(Facts facts) {
      return facts.municipality();
    }
  };

  /** The group that an organisation belongs to. */
  public abstract String group(Facts facts);

  @Override
  public String code() {
    return "BREAKDOWN_" + name();
  }
}
