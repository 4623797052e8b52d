package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Source;
import it.nzd.stakeholders.domain.ClimateZone;
import it.nzd.stakeholders.domain.CountSubject;
import it.nzd.stakeholders.domain.DistrictType;
import it.nzd.stakeholders.domain.OrganisationType;
import it.nzd.stakeholders.domain.Perimeter;
import it.nzd.stakeholders.domain.Qualifier;
import it.nzd.stakeholders.domain.SizeClass;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.PublicCount;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The domain and the contract write the same codes. */
class CodesTest {
  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(OrganisationType.values(), Organisation.Type.getDescriptor()),
        Arguments.of(SizeClass.values(), Organisation.SizeClass.getDescriptor()),
        Arguments.of(DistrictType.values(), District.Type.getDescriptor()),
        Arguments.of(ClimateZone.values(), District.ClimateZone.getDescriptor()),
        Arguments.of(Source.Mark.values(), it.nzd.common.v1.Source.Mark.getDescriptor()),
        Arguments.of(CountSubject.values(), PublicCount.Subject.getDescriptor()),
        Arguments.of(Qualifier.values(), PublicCount.Qualifier.getDescriptor()),
        Arguments.of(Perimeter.values(), PublicCount.Perimeter.getDescriptor()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void shouldHoldTheCodesOfTheContract(Coded[] values, EnumDescriptor contract) {
    var ours = Arrays.stream(values).map(Coded::code).filter(CodesTest::isStated).toList();
    List<String> theirs =
        contract.getValues().stream()
            .map(EnumValueDescriptor::getName)
            .filter(CodesTest::isStated)
            .toList();

    assertThat(ours).containsExactlyElementsOf(theirs);
  }

  private static boolean isStated(String code) {
    return !code.endsWith("_UNSPECIFIED");
  }
}
