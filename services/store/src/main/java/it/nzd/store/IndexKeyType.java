package it.nzd.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** The keys of a unique index: a row of values, compared from left to right; null comes first. */
final class IndexKeyType extends BasicDataType<KeyValue> {

  static final IndexKeyType INSTANCE = new IndexKeyType();

  private static final int ROW_OVERHEAD = 48;

  private IndexKeyType() {}

  @Override
  public boolean isMemoryEstimationAllowed() {
    return false;
  }

  @Override
  public int getMemory(KeyValue key) {
    int memory = ROW_OVERHEAD;
    for (int i = 0; i < key.size(); i++) {
      var value = key.get(i);
      memory += value == null ? 0 : BsonValueType.INSTANCE.getMemory(value);
    }
    return memory;
  }

  @Override
  public void write(WriteBuffer target, KeyValue key) {
    target.putVarInt(key.size());
    for (int i = 0; i < key.size(); i++) {
      var value = key.get(i);
      target.put((byte) (value == null ? 0 : 1));
      if (value != null) {
        BsonValueType.INSTANCE.write(target, value);
      }
    }
  }

  @Override
  public KeyValue read(ByteBuffer source) {
    int size = DataUtils.readVarInt(source);
    var values = new ArrayList<@Nullable Object>(size);
    for (int i = 0; i < size; i++) {
      values.add(source.get() == 0 ? null : BsonValueType.INSTANCE.read(source));
    }
    return new KeyValue(values);
  }

  @Override
  public int compare(KeyValue one, KeyValue other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int result = compareValues(one.get(i), other.get(i));
      if (result != 0) {
        return result;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static int compareValues(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return BsonValueType.INSTANCE.compare(one, other);
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
