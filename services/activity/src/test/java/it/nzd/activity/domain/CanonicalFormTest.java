package it.nzd.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.activity.testing.Samples;
import it.nzd.platform.access.Row;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
  @Test
  void shouldWriteTheBytesThatAreDocumented() {
    var event =
        new SourceEvent(
            "c",
            "i",
            3,
            "r",
            "k",
            "è",
            4,
            "u",
            "a",
            Instant.ofEpochMilli(5),
            List.of(new ChangedField("p", "", "1")),
            new Row("t", Row.Visibility.PUBLIC, null, "100"));

    var bytes = HexFormat.of().formatHex(CanonicalForm.of(1, 1, 2, event));

    assertThat(bytes)
        .isEqualTo(
            "000000096e7a642d656e747279"
                + "00000001"
                + "0000000174"
                + "00000001"
                + "00000002"
                + "0000000163"
                + "0000000169"
                + "00000003"
                + "0000000172"
                + "000000016b"
                + "00000002c3a8"
                + "00000004"
                + "0000000175"
                + "0000000161"
                + "0000000000000005"
                + "000000065055424c4943"
                + "ffffffff"
                + "00000003313030"
                + "00000001"
                + "0000000170"
                + "00000000"
                + "0000000131");
  }

  @Test
  void shouldKeepTheHashesOfVersionOneForEver() {
    assertThat(Samples.chain("prato", 2).getLast().hash().hex())
        .isEqualTo("73f660fb734ace3b9a654083ead61aaaba1b575428dcc1a553bc6424b93f9748");
  }

  @Test
  void shouldTellFieldsApartThatReadTheSameInARow() {
    var one = new ChangedField("ab", "c", "");
    var other = new ChangedField("a", "bc", "");

    assertThat(bytes(one)).isNotEqualTo(bytes(other));
  }

  private static byte[] bytes(ChangedField change) {
    var event = Samples.event("prato", 1);
    return CanonicalForm.of(
        1,
        1,
        1,
        new SourceEvent(
            event.context(),
            event.id(),
            event.place(),
            event.resource(),
            event.collection(),
            event.title(),
            event.revision(),
            event.kind(),
            event.actor(),
            event.at(),
            List.of(change),
            event.row()));
  }
}
