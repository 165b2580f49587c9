namespace Baton.Channels.Widget;

/// <summary>Tells pages that may call the widget from those that may not.</summary>
internal static class OriginSetup
{
    extension(HttpContext http)
    {
        /// <summary>Programs send no <c>Origin</c> and prove themselves otherwise; browsers always do, and cannot lie about it.</summary>
        public async Task<bool> IsFromAllowedOriginAsync()
        {
            var origin = http.Request.Headers.Origin.ToString();
            if (origin.Length is 0 || AllowedOrigins.IsOwn(origin, http.Request.Host.Value ?? ""))
                return true;
            var readWidget = http.RequestServices.GetRequiredService<ReadWidget>();
            return AllowedOrigins.Allows((await readWidget.SettingsAsync(http.RequestAborted)).Origins, origin);
        }
    }
}
