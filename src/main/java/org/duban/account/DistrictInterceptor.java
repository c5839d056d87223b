package org.duban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.duban.district.CurrentDistrict;
import org.duban.district.District;
import org.duban.district.Districts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enters the district of the path, after the check that the signed-in person may see it. Where the path names none ({@code /},
 * {@code /my/...}, {@code /admin/...}) it enters the person's {@link HomeDistrict}, so that such pages have a {@link Viewer} too.
 */
@Component
class DistrictInterceptor implements HandlerInterceptor {
    private final Accounts accounts;
    private final Viewers viewers;
    private final HomeDistrict home;
    private final Districts districts;
    private final CurrentDistrict currentDistrict;

    DistrictInterceptor(
            Accounts accounts,
            Viewers viewers,
            HomeDistrict home,
            Districts districts,
            CurrentDistrict currentDistrict) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.home = home;
        this.districts = districts;
        this.currentDistrict = currentDistrict;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            person().ifPresent(account -> enter(account, new LastVisit(request)));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        currentDistrict.leave();
    }

    private void enter(Account account, LastVisit visit) {
        visit.inPath("code")
                .or(() -> home.of(account, visit.kept("code")))
                .ifPresent(code -> enter(account, districts.get(code), visit));
    }

    private void enter(Account account, District district, LastVisit visit) {
        visit.request().setAttribute(Viewers.ATTRIBUTE, viewers.in(district.code(), account));
        currentDistrict.enter(district.code());
        visit.keep("code");
        visit.keep("year");
    }

    private Optional<Account> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .flatMap(person -> accounts.findByUsername(person.getName()));
    }
}
