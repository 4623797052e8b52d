package it.nzd.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** Databases whose collections and indexes are kept in the types of this module. */
final class EmbeddedDatabases {

  private static final String NAMESPACES = ".system.namespaces";

  private final MVStore file;
  private final StoreMaps maps;
  private final CursorRegistry cursors;

  EmbeddedDatabases(MVStore file, CursorRegistry cursors) {
    this.file = file;
    this.maps = new StoreMaps(file);
    this.cursors = cursors;
  }

  MongoDatabase open(String name) {
    maps.openCollection(name + NAMESPACES);
    return new EmbeddedDatabase(name);
  }

  /** An inner class, because the superclass opens collections before a field of it could be set. */
  private final class EmbeddedDatabase extends H2Database {

    EmbeddedDatabase(String name) {
      super(name, file, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
        String collectionName, CollectionOptions options) {
      var namespace = getFullCollectionNamespace(collectionName);
      return new EmbeddedCollection(
          this,
          collectionName,
          options,
          maps.openCollection(namespace),
          maps.openFacts(namespace),
          cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
      maps.openIndex(getFullCollectionNamespace(collectionName), indexName);
      return super.openOrCreateUniqueIndex(collectionName, indexName, keys, sparse);
    }
  }
}
