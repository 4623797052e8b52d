package it.nzd.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One call of the script.
 *
 * @param key the fact's own key; its request id derives from it
 * @param as user name of the person who calls
 * @param call full name of the method, for example {@code
 *     nzd.stakeholders.v1.CityService/CreateCity}
 * @param request the request as JSON; {@code ${saved}} and {@code ${saved.etag}} stand for what an
 *     earlier step returned, {@code @month:2} for the first day of the month two months from now
 * @param save under which word to keep name and etag of the result
 * @param until a list of the result that a service fills by itself: it is read again until
 *     something is there
 */
record DemoStep(
    String key,
    String as,
    String call,
    JsonNode request,
    @Nullable String save,
    @Nullable String until) {}
