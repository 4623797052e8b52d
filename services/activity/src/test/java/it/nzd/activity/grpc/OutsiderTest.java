package it.nzd.activity.grpc;

import static it.nzd.activity.testing.Samples.change;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.activity.domain.ChainHead;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Somebody outside who has nothing but the entries as the API shows them, and the how-to page on
 * verifying a chain, comes to the same hashes. Nothing of the service's own computing is used.
 */
class OutsiderTest {
  @Test
  void shouldComeToTheSameHashesFromWhatTheApiShows() throws NoSuchAlgorithmException {
    var firm = "cities/prato/organisations/F1";
    var events =
        List.of(
            change(firm, 1, "created", row("prato", Visibility.PUBLIC), Map.of("name", "Città")),
            change(
                firm,
                2,
                "updated",
                new Row("prato", Visibility.INTERNAL, firm, "100005"),
                Map.of("name", "")),
            change(firm, 3, "deleted", row("prato", Visibility.PARTNERS), Map.of()));
    var head = ChainHead.empty("prato");
    int sequence = 40;
    for (SourceEvent event : events) {
      var entry = Entry.after(head, ++sequence, event, CurrentRow.of(event));
      var shown = EntryProtoMapper.toProto(entry, java.util.Map.of());

      assertThat(hash(shown)).isEqualTo(shown.getHash());
      assertThat(shown.getPreviousHash()).isEqualTo(head.hash().hex());
      head = entry.asHead();
    }
  }

  private static String hash(it.nzd.activity.v1.Entry entry) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(HexFormat.of().parseHex(entry.getPreviousHash()));
    digest.update(content(entry));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] content(it.nzd.activity.v1.Entry entry) {
    var out = new ByteArrayOutputStream();
    text(out, "nzd-entry");
    number(out, entry.getForm());
    text(out, entry.getName().split("/")[1]);
    number(out, entry.getChainNumber());
    number(out, entry.getSequence());
    text(out, entry.getContext());
    text(out, entry.getEventId());
    number(out, entry.getEventPlace());
    text(out, entry.getResource());
    text(out, entry.getCollection());
    text(out, entry.getTitle());
    number(out, entry.getRevision());
    text(out, entry.getKind());
    text(out, entry.getActor());
    var time = entry.getEventTime();
    long millis = time.getSeconds() * 1_000 + time.getNanos() / 1_000_000;
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(millis).array());
    text(out, entry.getVisibility().name().replace("VISIBILITY_", ""));
    optional(out, entry.hasOrganisation(), entry.getOrganisation());
    optional(out, entry.hasMunicipality(), entry.getMunicipality());
    number(out, entry.getChangesCount());
    for (var field : entry.getChangesList()) {
      text(out, field.getPath());
      text(out, field.getBefore());
      text(out, field.getAfter());
    }
    return out.toByteArray();
  }

  private static void optional(ByteArrayOutputStream out, boolean isThere, String value) {
    if (isThere) {
      text(out, value);
    } else {
      number(out, -1);
    }
  }

  private static void text(ByteArrayOutputStream out, String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    number(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void number(ByteArrayOutputStream out, int value) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }
}
