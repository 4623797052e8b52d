package it.nzd.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Opens the maps of the file with the types of this module. A map that is open keeps its types, so
 * opening it here first decides how the server reads and writes it.
 */
final class StoreMaps {

  private static final String COLLECTION = "databases.";
  private static final String FACTS = "meta.";
  private static final String INDEX = "._index_";

  private final MVStore file;

  StoreMaps(MVStore file) {
    this.file = file;
  }

  /** Opens all maps that a file already has. */
  static MVStore openAll(MVStore file) {
    var maps = new StoreMaps(file);
    for (var name : file.getMapNames()) {
      if (name.startsWith(COLLECTION)) {
        maps.openData(name);
      } else if (name.contains(INDEX)) {
        maps.openKeys(name);
      }
    }
    return file;
  }

  /** The documents of a collection by id. */
  MVMap<Object, Document> openCollection(String namespace) {
    return openData(COLLECTION + namespace);
  }

  /** What the server notes about a collection. */
  MVMap<String, Object> openFacts(String namespace) {
    return file.openMap(FACTS + namespace);
  }

  void openIndex(String namespace, String index) {
    openKeys(namespace + INDEX + index);
  }

  private <V> MVMap<Object, V> openData(String name) {
    return file.openMap(
        name,
        new MVMap.Builder<Object, V>()
            .keyType(BsonValueType.INSTANCE)
            .valueType(BsonValueType.INSTANCE));
  }

  private void openKeys(String name) {
    file.openMap(
        name,
        new MVMap.Builder<KeyValue, Object>()
            .keyType(IndexKeyType.INSTANCE)
            .valueType(BsonValueType.INSTANCE));
  }
}
