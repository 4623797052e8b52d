package it.nzd.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented firms, spread over municipalities, activities and sizes by the weights of {@code
 * firms.json}. The same every time. Their VAT numbers have the office code 000, which no office
 * has.
 */
final class DemoFirms {
  private static final int YEAR = 2024;

  private final JsonNode weights;
  private final ObjectMapper json;

  DemoFirms(JsonNode weights, ObjectMapper json) {
    this.weights = weights;
    this.json = json;
  }

  List<DemoStep> steps() {
    var steps = new ArrayList<DemoStep>();
    for (var city : weights.get("cities")) {
      var random = new Random(city.get("city").asText().hashCode());
      for (int i = 1; i <= city.get("firms").asInt(); i++) {
        steps.add(firm(city, i, random));
      }
    }
    return steps;
  }

  /**
   * An invented VAT number: seven digits, office code 000, check digit.
   *
   * @param series tells the cities' numbers apart
   * @param index number within the series
   */
  static String vatNumber(int series, int index) {
    var digits = "%d%06d000".formatted(series, index);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int doubled = digit * 2;
      sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return digits + (10 - sum % 10) % 10;
  }

  private DemoStep firm(JsonNode city, int index, Random random) {
    var code = city.get("city").asText();
    var activity = pick(city.get("activities"), random);
    var size = pick(city.get("sizes"), random);
    var place = pick(city.get("municipalities"), random).get("code").asText();
    int least = size.get("from").asInt();
    int persons = least + random.nextInt(size.get("to").asInt() - least + 1);
    var name =
        "%s %s %d %s"
            .formatted(
                pick(activity.get("words"), random).asText(),
                pick(weights.get("roots"), random).asText(),
                index,
                pick(weights.get("forms"), random).asText());

    var organisation = json.createObjectNode();
    organisation.put("legalName", name);
    organisation.put("vatNumber", vatNumber(city.get("series").asInt(), index));
    organisation.put("type", "TYPE_FIRM");
    organisation.put("ateco", activity.get("ateco").asText());
    organisation.put("sizeClass", size.get("class").asText());
    organisation.putObject("employees").put("persons", persons).put("year", YEAR);
    organisation.put("district", city.get("district").asText());
    organisation.put("municipality", place);
    organisation.put("invented", true);
    organisation.put("visibility", "VISIBILITY_PARTNERS");
    if (persons >= 10) {
      site(organisation.putArray("sites").addObject(), place, persons, random);
    }
    var request = json.createObjectNode().put("parent", "cities/" + code);
    request.set("organisation", organisation);
    return new DemoStep(
        "firm-%s-%d".formatted(code, index),
        city.get("as").asText(),
        "nzd.stakeholders.v1.OrganisationService/CreateOrganisation",
        request,
        null,
        null);
  }

  private static void site(
      com.fasterxml.jackson.databind.node.ObjectNode site,
      String place,
      int persons,
      Random random) {
    site.put("label", "Sede");
    site.put("address", "Via dell’Esempio %d".formatted(1 + random.nextInt(180)));
    site.put("municipality", place);
    site.putObject("roofArea")
        .put("value", String.valueOf(persons * (18 + random.nextInt(30))))
        .put("unit", "m2");
    site.putObject("parkingArea")
        .put("value", String.valueOf(persons * (4 + random.nextInt(9))))
        .put("unit", "m2");
  }

  /** One of the entries, by weight where they have one. */
  private static JsonNode pick(JsonNode from, Random random) {
    int all = 0;
    for (var entry : from) {
      all += entry.path("weight").asInt(1);
    }
    int at = random.nextInt(all);
    for (var entry : from) {
      at -= entry.path("weight").asInt(1);
      if (at < 0) {
        return entry;
      }
    }
    throw new IllegalStateException("No entry to pick");
  }
}
