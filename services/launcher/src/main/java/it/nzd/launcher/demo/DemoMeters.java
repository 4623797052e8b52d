package it.nzd.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.nzd.platform.id.Ids;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Invented meters with a year of hours: one file for all that draw and one for all that feed in, as
 * a distributor would deliver them. The last whole year, the same readings every time.
 */
final class DemoMeters {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final String METERS = "nzd.indicators.v1.MeterService/";
  private static final String FILES = "nzd.indicators.v1.MeterFileService/";

  private final JsonNode script;
  private final ObjectMapper json;
  private final int year;

  DemoMeters(JsonNode script, ObjectMapper json) {
    this(script, json, LocalDate.now(ZoneOffset.UTC).getYear() - 1);
  }

  DemoMeters(JsonNode script, ObjectMapper json, int year) {
    this.script = script;
    this.json = json;
    this.year = year;
  }

  List<DemoStep> steps() {
    var steps = new ArrayList<DemoStep>();
    script.get("meters").forEach(meter -> steps.add(created(meter)));
    for (var carrier : List.of("CARRIER_ELECTRICITY_DRAWN", "CARRIER_ELECTRICITY_FED_IN")) {
      steps.add(imported(carrier));
    }
    for (var meter : script.get("meters")) {
      steps.add(read(meter));
      steps.add(ofYear(meter));
      steps.add(approved(meter));
    }
    return steps;
  }

  private DemoStep created(JsonNode meter) {
    var request = json.createObjectNode().put("parent", parent());
    request
        .putObject("meter")
        .put("code", meter.get("code").asText())
        .put("carrier", meter.get("carrier").asText())
        .put("measure", "cities/programme/measures/" + measure(meter))
        .put("unit", "kW.h")
        .put("resolution", "RESOLUTION_HOUR")
        .put("organisation", meter.get("organisation").asText())
        .set("source", script.get("source"));
    return step(key(meter), by(), METERS + "CreateMeter", request, key(meter), null);
  }

  private DemoStep imported(String carrier) {
    var content = file(carrier).getBytes(StandardCharsets.UTF_8);
    var request =
        json.createObjectNode()
            .put("parent", parent())
            .put("fileName", "curva-illustrativa-%d.csv".formatted(year))
            .put("content", Base64.getEncoder().encodeToString(content))
            .put("sha256", HexFormat.of().formatHex(Ids.sha256().digest(content)));
    request
        .putObject("mapping")
        .put("layout", "LAYOUT_DAYS")
        .put("headerRow", 1)
        .put("decimalMark", "DECIMAL_MARK_COMMA")
        .put("codeColumn", 1)
        .put("dayColumn", 2)
        .put("valueColumn", 3)
        .put("valueColumns", 25)
        .put("resolution", "RESOLUTION_HOUR")
        .put("unit", "kWh")
        .put("carrier", carrier);
    return step("meter-file-" + carrier, by(), FILES + "ImportMeterReadings", request, null, null);
  }

  private DemoStep read(JsonNode meter) {
    var request = json.createObjectNode().put("name", "${" + key(meter) + "}");
    return step(key(meter) + "-read", by(), METERS + "GetMeter", request, null, "years");
  }

  private DemoStep ofYear(JsonNode meter) {
    var key = key(meter) + "-year";
    var request = json.createObjectNode().put("name", "${%s}/years/%d".formatted(key(meter), year));
    return step(key, by(), METERS + "GetMeterYear", request, key, "batches");
  }

  private DemoStep approved(JsonNode meter) {
    var of = key(meter) + "-year";
    var request =
        json.createObjectNode().put("name", "${" + of + "}").put("etag", "${" + of + ".etag}");
    var judge = script.get("judge").asText();
    return step(
        key(meter) + "-approved", judge, METERS + "ApproveMeterReadings", request, null, null);
  }

  /** A row a day, with the 25th hour where the day has one. */
  String file(String carrier) {
    var out = new StringBuilder("POD;Giorno");
    for (int hour = 1; hour <= 25; hour++) {
      out.append(";H").append(hour);
    }
    out.append('\n');
    for (var meter : script.get("meters")) {
      if (meter.get("carrier").asText().equals(carrier)) {
        var random = new Random(key(meter).hashCode());
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
          row(out, meter, day, random);
        }
      }
    }
    return out.toString();
  }

  private void row(StringBuilder out, JsonNode meter, LocalDate day, Random random) {
    out.append(meter.get("code").asText()).append(';').append(day);
    double clouds = 0.25 + 0.75 * random.nextDouble();
    var end = day.plusDays(1).atStartOfDay(ROME);
    for (var at = day.atStartOfDay(ROME); at.isBefore(end); at = at.plusHours(1)) {
      double used = meter.get("base").asDouble() + meter.get("work").asDouble() * works(at);
      double made = meter.get("peak").asDouble() * sun(day, at.getHour()) * clouds;
      double kwh = (used + made) * (0.95 + 0.1 * random.nextDouble());
      out.append(';').append(String.format(Locale.ROOT, "%.3f", kwh).replace('.', ','));
    }
    out.append('\n');
  }

  /** Share of the work that is done at an hour: by day from Monday to Friday. */
  private static double works(java.time.ZonedDateTime at) {
    boolean isFree =
        at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    int hour = at.getHour();
    double byDay = hour >= 7 && hour < 19 ? 1 : hour >= 5 && hour < 21 ? 0.4 : 0.05;
    return isFree ? byDay * 0.2 : byDay;
  }

  /** Share of the peak power that the sun gives: more in summer, nothing at night. */
  private static double sun(LocalDate day, int hour) {
    double season = Math.cos((day.getDayOfYear() - 172) * 2 * Math.PI / 365);
    double half = 6 + 1.6 * season;
    double from = hour + 0.5 - 12.7;
    return Math.abs(from) >= half ? 0 : (0.62 + 0.2 * season) * Math.cos(from / half * Math.PI / 2);
  }

  private String parent() {
    return "cities/" + script.get("city").asText();
  }

  private String by() {
    return script.get("by").asText();
  }

  private static String key(JsonNode meter) {
    return "meter-%s-%s".formatted(meter.get("code").asText(), measure(meter));
  }

  private static String measure(JsonNode meter) {
    boolean isDrawn = meter.get("carrier").asText().equals("CARRIER_ELECTRICITY_DRAWN");
    return isDrawn ? "electricity-drawn" : "electricity-fed-in";
  }

  private static DemoStep step(
      String key,
      String as,
      String call,
      JsonNode request,
      @Nullable String save,
      @Nullable String until) {
    return new DemoStep(key, as, call, request, save, until);
  }
}
