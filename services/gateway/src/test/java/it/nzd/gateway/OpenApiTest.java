package it.nzd.gateway;

import static it.nzd.gateway.testing.TestGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import it.nzd.gateway.routes.Contract;
import it.nzd.gateway.routes.RouteTable;
import it.nzd.gateway.testing.TestGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private static TestGateway gateway;
  private static JsonNode document;

  @BeforeAll
  static void start() {
    gateway = TestGateway.start();
    document = json(gateway.get("/api/openapi.json"));
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void shouldListEveryRouteOnce() {
    var routes = RouteTable.of(Contract.load()).routes();
    List<String> operations = new ArrayList<>();
    document
        .get("paths")
        .forEach(path -> path.forEach(o -> operations.add(o.get("operationId").asText())));

    assertThat(operations)
        .hasSameSizeAs(routes)
        .doesNotHaveDuplicates()
        .contains("OrganisationService_CreateOrganisation", "ActivityService_FollowChanges")
        .doesNotContain("EventLog_ListEvents", "MembershipService_GetStanding");
    assertThat(document.get("paths").has("/api/v1/cities/{city}/organisations/{organisation}"))
        .isTrue();
    assertThat(document.get("paths").has("/api/v1/cities/{city}/organisations:summarise")).isTrue();
  }

  @Test
  void shouldDescribeEverything() {
    document
        .get("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      assertThat(operation.get("summary").asText())
                          .as(operation.get("operationId").asText())
                          .isNotBlank();
                      operation
                          .get("parameters")
                          .forEach(p -> assertThat(p.get("name").asText()).isNotBlank());
                    }));
    document
        .get("components")
        .get("schemas")
        .fields()
        .forEachRemaining(
            schema -> {
              if (schema.getKey().startsWith("stakeholders.")) {
                assertThat(schema.getValue().get("description").asText())
                    .as(schema.getKey())
                    .isNotBlank();
              }
            });
  }

  @Test
  void shouldSayTheConstraintsOfTheContract() {
    var organisation = document.get("components").get("schemas").get("stakeholders.Organisation");
    var properties = organisation.get("properties");

    assertThat(properties.get("vatNumber").get("pattern").asText()).isEqualTo("^[0-9]{11}$");
    assertThat(properties.get("legalName").get("maxLength").asInt()).isEqualTo(200);
    assertThat(properties.get("sites").get("maxItems").asInt()).isEqualTo(50);
    assertThat(properties.get("createTime").get("readOnly").asBoolean()).isTrue();
    assertThat(organisation.get("required").toString())
        .contains("\"legalName\"", "\"vatNumber\"")
        .doesNotContain("createTime");
    var list =
        document
            .get("paths")
            .get("/api/v1/cities/{city}/organisations")
            .get("get")
            .get("parameters")
            .toString();
    assertThat(list)
        .contains("filter.query", "filter.sizeClasses", "pageSize", "pageToken", "orderBy")
        .doesNotContain("\"parent\"");
  }

  @Test
  void shouldReferOnlyToWhatIsThere() {
    document
        .findValuesAsText("$ref")
        .forEach(
            reference ->
                assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void shouldHoldTheMetaSchemaOfItsSchemas() {
    var meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));

    document
        .get("components")
        .get("schemas")
        .fields()
        .forEachRemaining(
            schema ->
                assertThat(meta.validate(schema.getValue().toString(), InputFormat.JSON))
                    .as(schema.getKey())
                    .isEmpty());
  }

  @Test
  void shouldHoldTheRulesOfOpenApi() throws Exception {
    try (var in = OpenApiTest.class.getResourceAsStream("/openapi/openapi-3.1-rules.json")) {
      assertThat(in).isNotNull();
      var rules =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(new ObjectMapper().readTree(in));
      assertThat(rules.validate(document.toString(), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void shouldOfferAPageToTryItThatRunsNothingButOurs() {
    var page = gateway.get("/api/docs");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<script src=\"/api/docs/start.js\">")
        .doesNotContain("<script>", "style=", "onclick");
    for (var path :
        List.of(
            "/api/docs/start.js",
            "/api/docs/swagger-ui.css",
            "/api/docs/swagger-ui-bundle.js",
            "/api/docs/problems")) {
      assertThat(gateway.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(gateway.get("/api/docs/swagger-initializer.js").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldHaveAnAnchorForEveryReasonThatACallNames() {
    var page = gateway.get("/api/docs/problems").body();
    var raised =
        Pattern.compile("Raises ([^.]*)\\.").matcher(document.toString()).results().toList();

    assertThat(raised).hasSizeGreaterThan(100);
    for (var sentence : raised) {
      for (var reason : sentence.group(1).split("[, ]+|or ")) {
        if (reason.matches("[A-Z]+(_[A-Z]+)+")) {
          assertThat(page).contains("id=\"" + reason + "\"");
        }
      }
    }
  }
}
