package it.nzd.stakeholders.grpc;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.nzd.platform.file.SpreadsheetText;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Quantity;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.Site;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Organisations as a file for spreadsheets: a row each, areas in square metres over all sites. */
final class OrganisationCsv implements AutoCloseable {
  private static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final boolean decimalComma;
  private final CsvWriter rows;

  OrganisationCsv(BodyStream out, boolean decimalComma) {
    this.decimalComma = decimalComma;
    out.type(MEDIA_TYPE);
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      text.write(BYTE_ORDER_MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows = CsvWriter.builder().fieldSeparator(decimalComma ? ';' : ',').build(text);
    rows.writeRecord(
        "name",
        "legal_name",
        "vat_number",
        "type",
        "ateco",
        "size_class",
        "employees",
        "employees_year",
        "district",
        "municipality",
        "sites",
        "roof_area_m2",
        "parking_area_m2",
        "website",
        "invented",
        "visibility",
        "update_time");
  }

  /** Adds a row. */
  void add(Stored<Organisation> stored) {
    var organisation = stored.value();
    var employees = organisation.employees();
    rows.writeRecord(
        stored.name(),
        SpreadsheetText.safe(organisation.legalName()),
        organisation.vatNumber(),
        organisation.type().code(),
        organisation.ateco(),
        organisation.sizeClass().code(),
        employees == null ? "" : Integer.toString(employees.persons()),
        employees == null ? "" : Integer.toString(employees.year()),
        organisation.district(),
        organisation.municipality(),
        Integer.toString(organisation.sites().size()),
        area(organisation, Site::roofArea),
        area(organisation, Site::parkingArea),
        SpreadsheetText.safe(organisation.website()),
        Boolean.toString(organisation.invented()),
        organisation.visibility().name(),
        stored.updatedAt().toString());
  }

  /** Sum over the sites whose area is known; empty when none is. */
  private String area(Organisation organisation, Function<Site, @Nullable Quantity> which) {
    return organisation.sites().stream()
        .flatMap(site -> Optional.ofNullable(which.apply(site)).stream())
        .flatMap(area -> area.squareMetres().stream())
        .reduce(BigDecimal::add)
        .map(BigDecimal::toPlainString)
        .map(number -> decimalComma ? number.replace('.', ',') : number)
        .orElse("");
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
