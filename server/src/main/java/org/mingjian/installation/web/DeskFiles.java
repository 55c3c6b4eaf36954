package org.mingjian.installation.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The desk's files under {@code /desk/}: named by their hash and kept for a year, but for the page that names them. */
@Configuration(proxyBeanMethods = false)
class DeskFiles implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/desk/";
    private static final String PAGE = "index.html";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/desk", "/desk/");
        registry.addViewController("/desk/").setViewName("forward:/desk/" + PAGE);
        // resource handlers never answer the folder itself
        registry.addViewController("/desk/").setViewName("forward:/desk/" + PAGE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/desk/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/desk/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new FileOrPage());
    }

    /** An address that is no file is a route of the desk: the page answers it. */
    private static final class FileOrPage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            boolean route = path.lastIndexOf('.') <= path.lastIndexOf('/');
            return file == null && route ? super.getResource(PAGE, location) : file;
        }
    }
}
