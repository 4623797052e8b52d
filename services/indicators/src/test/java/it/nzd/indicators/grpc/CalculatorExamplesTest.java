package it.nzd.indicators.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import io.grpc.StatusRuntimeException;
import it.nzd.indicators.v1.EnergyCalculatorServiceGrpc;
import it.nzd.indicators.v1.EnergyCalculatorServiceOuterClass;
import it.nzd.indicators.v1.FinanceCalculatorServiceGrpc;
import it.nzd.indicators.v1.FinanceCalculatorServiceOuterClass;
import it.nzd.indicators.v1.ResourceCalculatorServiceGrpc;
import it.nzd.indicators.v1.ResourceCalculatorServiceOuterClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheets that people read fit the contract, and the examples on them run. */
class CalculatorExamplesTest {
  private static final Path SHEETS = Path.of("../../frontend/src/features/calculators/sheets");
  private static final Set<String> COMMON =
      Set.of("CalculationMethod", "CalculationWarning", "Source");
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  static List<Calculator> calculators() {
    return Stream.of(
            FinanceCalculatorServiceOuterClass.getDescriptor(),
            EnergyCalculatorServiceOuterClass.getDescriptor(),
            ResourceCalculatorServiceOuterClass.getDescriptor())
        .flatMap(file -> file.getServices().getFirst().getMethods().stream())
        .map(Calculator::new)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("calculators")
  void shouldRunTheExampleOfItsSheet(Calculator calculator) throws IOException {
    var example = calculator.builder();
    JsonFormat.parser().merge(calculator.sheet().get("example").toString(), example);

    var result = calculator.run(example.build());

    var method = (Message) result.getField(result.getDescriptorForType().findFieldByName("method"));
    assertThat((String) method.getField(method.getDescriptorForType().findFieldByName("id")))
        .startsWith(calculator.id());
  }

  @ParameterizedTest
  @MethodSource("calculators")
  void shouldRefuseAnEmptyRequestThatNeedsInput(Calculator calculator) {
    boolean needsInput =
        calculator.method().getInputType().getFields().stream()
            .anyMatch(f -> f.getOptions().toString().contains("REQUIRED"));
    if (needsInput) {
      assertThatThrownBy(() -> calculator.run(calculator.builder().build()))
          .isInstanceOf(StatusRuntimeException.class)
          .hasMessageContaining("INVALID_ARGUMENT");
    }
  }

  @ParameterizedTest
  @MethodSource("calculators")
  void shouldHaveALabelForEveryFieldAndValue(Calculator calculator) {
    var fields = new HashSet<String>();
    var values = new HashSet<String>();
    collect(calculator.method().getInputType(), fields, values, new HashSet<>());
    collect(calculator.method().getOutputType(), fields, values, new HashSet<>());
    for (var language : List.of("it", "en")) {
      var texts = calculator.sheet().getAsJsonObject(language);
      assertThat(texts.getAsJsonObject("fields").keySet())
          .containsExactlyInAnyOrderElementsOf(fields);
      assertThat(texts.getAsJsonObject("values").keySet()).containsAll(values);
      assertThat(texts.get("title").getAsString()).isNotBlank();
      assertThat(texts.get("summary").getAsString()).isNotBlank();
    }
  }

  private static void collect(
      Descriptor type, Set<String> fields, Set<String> values, Set<Descriptor> seen) {
    if (!seen.add(type)) {
      return;
    }
    for (var field : type.getFields()) {
      boolean isMessage = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
      if (isMessage && COMMON.contains(field.getMessageType().getName())) {
        continue;
      }
      fields.add(field.getJsonName());
      if (isMessage) {
        collect(field.getMessageType(), fields, values, seen);
      }
      if (field.getJavaType() == FieldDescriptor.JavaType.ENUM) {
        field.getEnumType().getValues().stream()
            .filter(value -> value.getNumber() != 0)
            .map(EnumValueDescriptor::getName)
            .forEach(values::add);
      }
    }
  }

  /** An RPC of a calculator. */
  record Calculator(MethodDescriptor method) {
    String id() {
      return method
          .getName()
          .substring("Run".length())
          .replaceAll("(?<!^)([A-Z])", "-$1")
          .toLowerCase(Locale.ROOT);
    }

    JsonObject sheet() {
      try {
        return JsonParser.parseString(Files.readString(SHEETS.resolve(id() + ".json")))
            .getAsJsonObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Message.Builder builder() {
      try {
        var type = Class.forName("it.nzd.indicators.v1." + method.getInputType().getName());
        return (Message.Builder) type.getMethod("newBuilder").invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    Message run(Message request) {
      Object client =
          switch (method.getService().getName()) {
            case "FinanceCalculatorService" ->
                slice.as(
                    "city-coordinator", "prato", FinanceCalculatorServiceGrpc::newBlockingStub);
            case "EnergyCalculatorService" ->
                slice.as("city-coordinator", "prato", EnergyCalculatorServiceGrpc::newBlockingStub);
            default ->
                slice.as(
                    "city-coordinator", "prato", ResourceCalculatorServiceGrpc::newBlockingStub);
          };
      var name = Character.toLowerCase(method.getName().charAt(0)) + method.getName().substring(1);
      try {
        return (Message)
            client.getClass().getMethod(name, request.getClass()).invoke(client, request);
      } catch (InvocationTargetException e) {
        throw (RuntimeException) e.getCause();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString() {
      return id();
    }
  }
}
