package it.nzd.launcher;

/** Where the store and the services run. */
sealed interface Host permits OneJvmHost, SeparateHost {

  /** Starts the store, or takes the given one, and tells its connection string. */
  String store();

  /** Starts a service and returns when it answers. */
  void start(Service service, ServiceProperties properties);
}
