using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using WebhooksApp;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddApiVideoClient(options => options.BaseAddress = new Uri(builder.HostEnvironment.BaseAddress + "api/"));
await builder.Build().RunAsync();
