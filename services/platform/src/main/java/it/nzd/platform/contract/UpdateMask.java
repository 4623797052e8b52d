package it.nzd.platform.contract;

import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import com.google.protobuf.util.FieldMaskUtil;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Update masks: the fields of a resource that a change takes over; identifiers and computed fields
 * are left alone.
 */
public final class UpdateMask {
  private static final Set<FieldBehavior> FIXED =
      EnumSet.of(FieldBehavior.OUTPUT_ONLY, FieldBehavior.IDENTIFIER, FieldBehavior.IMMUTABLE);

  private UpdateMask() {}

  /**
   * The stored resource with the masked fields of the sent one, which must keep the contract's
   * constraints. Paths may have proto or JSON names.
   *
   * @throws ServiceException UPDATE_MASK_INVALID for an empty mask, {@code *}, an unknown path or a
   *     field that cannot be changed; REQUEST_INVALID when a masked field of the outcome is not
   *     valid
   */
  @SuppressWarnings("unchecked")
  public static <M extends Message> M apply(FieldMask mask, M stored, M sent) {
    if (mask.getPathsCount() == 0) {
      throw refused("");
    }
    var type = stored.getDescriptorForType();
    var paths = mask.getPathsList().stream().map(path -> protoPath(type, path)).toList();
    for (var path : paths) {
      check(type, path);
    }
    var merged = stored.toBuilder();
    var options =
        new FieldMaskUtil.MergeOptions()
            .setReplaceMessageFields(true)
            .setReplaceRepeatedFields(true)
            .setReplacePrimitiveFields(true);
    FieldMaskUtil.merge(FieldMask.newBuilder().addAllPaths(paths).build(), sent, merged, options);
    var outcome = (M) merged.build();
    Constraints.checkMasked(outcome, paths);
    return outcome;
  }

  /** The path in proto names; parts that are no field's name stay as they are. */
  static String protoPath(Descriptor type, String path) {
    var out = new ArrayList<String>();
    Descriptor at = type;
    for (var part : path.split("\\.", -1)) {
      var field = at == null ? null : field(at, part);
      out.add(field == null ? part : field.getName());
      at = field != null && isPlainMessage(field) ? field.getMessageType() : null;
    }
    return String.join(".", out);
  }

  private static @Nullable FieldDescriptor field(Descriptor type, String name) {
    var byName = type.findFieldByName(name);
    return byName != null
        ? byName
        : type.getFields().stream()
            .filter(f -> f.getJsonName().equals(name))
            .findFirst()
            .orElse(null);
  }

  private static void check(Descriptor type, String path) {
    var at = type;
    for (var part : path.split("\\.", -1)) {
      var field = at == null ? null : at.findFieldByName(part);
      if (field == null || isFixed(field)) {
        throw refused(path);
      }
      at = isPlainMessage(field) ? field.getMessageType() : null;
    }
  }

  private static boolean isPlainMessage(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE && !field.isRepeated();
  }

  private static boolean isFixed(FieldDescriptor field) {
    return field.getName().equals("etag")
        || field.getOptions().getExtension(FieldBehaviorProto.fieldBehavior).stream()
            .anyMatch(FIXED::contains);
  }

  private static ServiceException refused(String path) {
    var reason = PlatformReason.UPDATE_MASK_INVALID;
    var facts = Map.of("path", path.isEmpty() ? "nothing" : path);
    var said = ServiceException.of(reason, facts).getMessage();
    return new ServiceException(
        reason, facts, List.of(new Violation("update_mask", reason.name(), String.valueOf(said))));
  }
}
