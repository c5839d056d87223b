package org.duban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.duban.district.CurrentDistrict;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Enters the district of the path, after the check that the signed-in person may see it. */
@Component
class DistrictInterceptor implements HandlerInterceptor {
    private final Viewers viewers;
    private final CurrentDistrict currentDistrict;

    DistrictInterceptor(Viewers viewers, CurrentDistrict currentDistrict) {
        this.viewers = viewers;
        this.currentDistrict = currentDistrict;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String code = code(request);
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (code != null && person != null) {
            request.setAttribute(Viewers.ATTRIBUTE, viewers.in(code, person.getName()));
            currentDistrict.enter(code);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        currentDistrict.leave();
    }

    private static @Nullable String code(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? (String) map.get("code") : null;
    }
}
