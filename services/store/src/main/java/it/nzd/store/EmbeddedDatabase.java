package it.nzd.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A database whose new collections and indexes are kept in the types of this module. */
final class EmbeddedDatabase extends H2Database {

  /** Null while the superclass's constructor opens what is already there, and already typed. */
  private final @Nullable StoreMaps maps;

  EmbeddedDatabase(String name, MVStore file, CursorRegistry cursors) {
    super(name, firstOpening(name, file), cursors);
    this.maps = new StoreMaps(file);
  }

  private static MVStore firstOpening(String name, MVStore file) {
    new StoreMaps(file).openCollection(name + ".system.namespaces");
    return file;
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(
      String collectionName, CollectionOptions options) {
    if (maps != null) {
      maps.openCollection(getFullCollectionNamespace(collectionName));
    }
    return super.openOrCreateCollection(collectionName, options);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    if (maps != null) {
      maps.openIndex(getFullCollectionNamespace(collectionName), indexName);
    }
    return super.openOrCreateUniqueIndex(collectionName, indexName, keys, sparse);
  }
}
