package it.nzd.launcher.reliability;

import io.grpc.StatusRuntimeException;
import it.nzd.stakeholders.v1.CreateOrganisationRequest;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc.OrganisationServiceBlockingStub;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writers that number their organisations and try each one, with the same request id, until it is
 * acknowledged.
 */
final class NumberedWrites {
  private final OrganisationServiceBlockingStub stub;
  private final AtomicInteger next = new AtomicInteger();
  private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger repeats = new AtomicInteger();
  private volatile boolean isEnding;
  private volatile boolean isAbandoned;

  NumberedWrites(OrganisationServiceBlockingStub stub) {
    this.stub = stub;
  }

  Set<Integer> acknowledged() {
    return acknowledged;
  }

  int repeats() {
    return repeats.get();
  }

  /** Lets every writer finish the write it is at. */
  void end() {
    isEnding = true;
  }

  /** Ends every writer, acknowledged or not. */
  void abandon() {
    isAbandoned = true;
    isEnding = true;
  }

  void run() {
    while (!isEnding) {
      write(next.incrementAndGet());
    }
  }

  private void write(int number) {
    var request =
        CreateOrganisationRequest.newBuilder()
            .setParent("cities/prato")
            .setOrganisation(
                Organisation.newBuilder()
                    .setLegalName("Number " + number)
                    .setVatNumber(VatNumbers.of(number))
                    .setType(Organisation.Type.TYPE_FIRM)
                    .setAteco("13.20")
                    .setDistrict("cities/prato/districts/textile")
                    .setMunicipality("100005")
                    .setInvented(true))
            .setRequestId(
                UUID.nameUUIDFromBytes(("number-" + number).getBytes(StandardCharsets.UTF_8))
                    .toString())
            .build();
    while (!isAbandoned) {
      try {
        stub.withWaitForReady().withDeadlineAfter(10, TimeUnit.SECONDS).createOrganisation(request);
        acknowledged.add(number);
        return;
      } catch (StatusRuntimeException e) {
        switch (e.getStatus().getCode()) {
          case UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, CANCELLED -> repeats.incrementAndGet();
          default -> throw e;
        }
      }
    }
  }
}
