package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Standings;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import it.nzd.platform.file.FileInfo;
import it.nzd.platform.file.NewFile;
import it.nzd.platform.file.StoredFiles;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents kept with an organisation: who reads the organisation reads them, who changes it adds
 * and deletes them.
 */
@Singleton
public final class OrganisationFileService {
  private final OrganisationService organisations;
  private final Standings standings;
  private final StoredFiles files;

  OrganisationFileService(
      OrganisationService organisations, Standings standings, StoredFiles files) {
    this.organisations = organisations;
    this.standings = standings;
    this.files = files;
  }

  public Slice<FileInfo> list(Caller caller, String parent, PageRequest page) {
    organisations.get(caller, parent);
    return files.list(parent, page);
  }

  /** The documents, for one that the caller may read. */
  public StoredFiles readable(Caller caller, String name) {
    organisations.get(caller, organisation(name));
    return files;
  }

  /** Where documents that the caller adds go. */
  public StoredFiles writable() {
    return files;
  }

  /** A document that the caller may add. */
  public NewFile added(Caller caller, String parent, String fileName, Optional<String> requestId) {
    if (parent.isEmpty()) {
      var reason = PlatformReason.REQUEST_INVALID;
      var violation =
          new Violation("parent", reason.name(), "The first message names the organisation");
      throw new ServiceException(reason, Map.of(), List.of(violation));
    }
    var found = organisations.get(caller, parent);
    var row = OrganisationService.row(parent, found.value());
    OrganisationAccess.mayKeepFiles(caller, standings, row);
    return new NewFile(parent, row, fileName, caller.actor().id(), requestId);
  }

  public void delete(Caller caller, String name, Optional<RequestKey> request) {
    var parent = organisation(name);
    var found = organisations.get(caller, parent);
    OrganisationAccess.mayKeepFiles(
        caller, standings, OrganisationService.row(parent, found.value()));
    files.delete(name, caller.actor().id(), request);
  }

  private static String organisation(String file) {
    return ResourceName.parent(file);
  }
}
