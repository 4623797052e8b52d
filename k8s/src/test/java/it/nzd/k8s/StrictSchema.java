package it.nzd.k8s;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.util.ModelMapper;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every object is of a kind that Kubernetes has, with only the fields and types of that kind. */
final class StrictSchema implements Rule {

  @Override
  public List<String> violations(Bundle bundle) {
    return bundle.objects().stream().flatMap(object -> fault(object).stream()).toList();
  }

  private static Optional<String> fault(JsonObject object) {
    var kind = Json.text(object, "kind");
    var type = typeOf(Json.text(object, "apiVersion"), kind);
    if (type == null) {
      return Optional.of("unknown kind " + kind + " of " + Json.text(object, "apiVersion"));
    }
    try {
      type.getMethod("validateJsonElement", JsonElement.class).invoke(null, object);
      JSON.deserialize(object.toString(), type);
      return Optional.empty();
    } catch (InvocationTargetException refusal) {
      return Optional.of(kind + ": " + refusal.getCause().getMessage());
    } catch (JsonParseException | IllegalArgumentException refusal) {
      return Optional.of(kind + ": " + refusal.getMessage());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable Class<?> typeOf(String apiVersion, String kind) {
    var slash = apiVersion.indexOf('/');
    var group = slash < 0 ? "" : apiVersion.substring(0, slash);
    return ModelMapper.preBuiltGetApiTypeClass(group, apiVersion.substring(slash + 1), kind);
  }
}
