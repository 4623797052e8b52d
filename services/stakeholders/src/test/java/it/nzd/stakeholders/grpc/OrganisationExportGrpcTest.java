package it.nzd.stakeholders.grpc;

import static it.nzd.stakeholders.testing.Registry.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.nzd.platform.access.Roles;
import it.nzd.platform.file.SpreadsheetText;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.v1.ExportOrganisationsRequest;
import it.nzd.stakeholders.v1.Site;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationExportGrpcTest {
  private static final String MARK = "\uFEFF";
  private static Registry registry;

  @BeforeAll
  static void open() {
    registry = new Registry();
    registry.added(
        organisation(1)
            .setLegalName("=HYPERLINK(\"https://bad.example\"); \"Filati\"\nsnc")
            .addSites(
                Site.newBuilder()
                    .setLabel("Nord")
                    .setMunicipality(Registry.PRATO_ISTAT)
                    .setRoofArea(
                        it.nzd.common.v1.Quantity.newBuilder().setValue("0.25").setUnit("ha"))
                    .setParkingArea(
                        it.nzd.common.v1.Quantity.newBuilder().setValue("12.5").setUnit("m2"))));
    for (int i = 2; i < 250; i++) {
      registry.added(
          organisation(i).setLegalName("Tessitura %03d ".formatted(i) + "x".repeat(180)));
    }
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  @Test
  void shouldWriteARowEachThatASpreadsheetOpensSafely() {
    var file = export(false);

    assertThat(file.length()).as("more than one chunk").isGreaterThan(64 * 1024);
    assertThat(file).startsWith(MARK + "name,legal_name,vat_number");
    var rows = rows(file, ',');
    assertThat(rows).hasSize(249);
    var first = rows.getFirst();
    assertThat(first.getField("legal_name"))
        .isEqualTo("'=HYPERLINK(\"https://bad.example\"); \"Filati\"\nsnc");
    assertThat(first.getField("roof_area_m2")).isEqualTo("2500.00");
    assertThat(first.getField("parking_area_m2")).isEqualTo("12.5");
    assertThat(first.getField("vat_number")).isEqualTo(Registry.vatNumber(1));
  }

  @Test
  void shouldWriteADecimalCommaWhereAsked() {
    var rows = rows(export(true), ';');

    assertThat(rows.getFirst().getField("parking_area_m2")).isEqualTo("12,5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"})
  void shouldDefuseWhatLooksLikeAFormula(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Filatura", "A=B", "12-3", "'quoted"})
  void shouldLeaveOtherTextAlone(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
  }

  private static List<NamedCsvRecord> rows(String file, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .ofNamedCsvRecord(file.substring(MARK.length()))
        .stream()
        .toList();
  }

  private static String export(boolean decimalComma) {
    var bytes = new ByteArrayOutputStream();
    registry
        .organisations(Roles.CITY_COORDINATOR, "prato")
        .exportOrganisations(
            ExportOrganisationsRequest.newBuilder()
                .setParent("cities/prato")
                .setDecimalComma(decimalComma)
                .build())
        .forEachRemaining(chunk -> bytes.writeBytes(chunk.getData().toByteArray()));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
