package it.nzd.platform.access;

import com.google.protobuf.Message;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Every service of the contract with methods that only answer UNIMPLEMENTED: whoever gets that
 * answer was let in.
 */
final class ContractServices {
  private static final List<String> NAMES =
      List.of(
          "barriers.v1.BarrierService",
          "barriers.v1.BarrierStepService",
          "barriers.v1.CommonBarrierService",
          "barriers.v1.ScoringRoundService",
          "stakeholders.v1.AssessmentService",
          "stakeholders.v1.CityService",
          "stakeholders.v1.DistrictService",
          "stakeholders.v1.InvitationService",
          "stakeholders.v1.MandateService",
          "stakeholders.v1.MembershipService",
          "stakeholders.v1.OrganisationService",
          "stakeholders.v1.OrganisationFileService",
          "stakeholders.v1.PersonService",
          "stakeholders.v1.PublicCountService",
          "stakeholders.v1.TransitionTeamService",
          "decisions.v1.CommitmentService",
          "decisions.v1.CommitmentStepService",
          "decisions.v1.DecisionService",
          "decisions.v1.DecisionStepService",
          "decisions.v1.DecisionOutcomeService",
          "decisions.v1.MeetingService",
          "decisions.v1.OpportunityService",
          "indicators.v1.MeasureService",
          "indicators.v1.IndicatorService",
          "indicators.v1.FactorService",
          "indicators.v1.SeriesService",
          "indicators.v1.FirmSeriesService",
          "indicators.v1.TargetService",
          "indicators.v1.ComparisonService",
          "indicators.v1.ProcessService",
          "indicators.v1.EmissionCalculatorService",
          "indicators.v1.TargetCalculatorService",
          "indicators.v1.EnergyCalculatorService",
          "indicators.v1.FinanceCalculatorService",
          "indicators.v1.ResourceCalculatorService",
          "indicators.v1.FormulaService",
          "indicators.v1.ObservationFileService",
          "indicators.v1.InterventionService",
          "indicators.v1.RequirementService",
          "indicators.v1.ScenarioService",
          "indicators.v1.ScenarioStepService",
          "theories.v1.TheoryService",
          "sandboxes.v1.SandboxService",
          "sandboxes.v1.TrialService",
          "sandboxes.v1.ReplicationService",
          "activity.v1.ActivityService",
          "activity.v1.CalendarService",
          "activity.v1.ClockService",
          "activity.v1.NoticeService",
          "activity.v1.ThreadService",
          "consultations.v1.AnswerService",
          "consultations.v1.ConsultationService",
          "consultations.v1.TurnoutService",
          "events.v1.EventLogService");

  private ContractServices() {}

  static List<BindableService> all() {
    return NAMES.stream().map(ContractServices::bind).toList();
  }

  /** The request that names a tenant where the rule looks for it. */
  static Message request(MethodDescriptor<?, ?> method, String resourcePath, String value) {
    var prototype =
        (Message)
            ((MethodDescriptor.PrototypeMarshaller<?>) method.getRequestMarshaller())
                .getMessagePrototype();
    return resourcePath.isEmpty()
        ? prototype
        : with(prototype, resourcePath.split("\\."), 0, value);
  }

  private static Message with(Message message, String[] path, int at, String value) {
    var builder = message.toBuilder();
    var field = message.getDescriptorForType().findFieldByName(path[at]);
    boolean isLast = at == path.length - 1;
    builder.setField(
        field, isLast ? value : with((Message) message.getField(field), path, at + 1, value));
    return builder.build();
  }

  private static BindableService bind(String name) {
    try {
      var outer = Class.forName("it.nzd." + name + "Grpc");
      var async = Class.forName(outer.getName() + "$AsyncService");
      InvocationHandler defaults =
          (proxy, method, arguments) -> InvocationHandler.invokeDefault(proxy, method, arguments);
      var nothing =
          Proxy.newProxyInstance(async.getClassLoader(), new Class<?>[] {async}, defaults);
      Method bind = outer.getMethod("bindService", async);
      var definition = (ServerServiceDefinition) bind.invoke(null, nothing);
      return () -> definition;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
