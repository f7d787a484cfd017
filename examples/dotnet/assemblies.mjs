/** Namespaces that do not lie in the assembly of their own name, the first that fits. */
const ELSEWHERE = [
  ['Lodging.Api', 'Lodging.Api'],
  ['Lodging.Core', 'Lodging.Core'],
  ['Lodging.Data', 'Lodging.Data'],
  ['Npgsql', 'Npgsql'],
  ['Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets', 'Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets'],
  ['Microsoft.AspNetCore.Server.Kestrel.Core', 'Microsoft.AspNetCore.Server.Kestrel.Core'],
  ['Microsoft.AspNetCore.Hosting', 'Microsoft.AspNetCore.Hosting'],
  ['Microsoft.AspNetCore.Mvc', 'Microsoft.AspNetCore.Mvc.Core'],
  ['Microsoft.EntityFrameworkCore', 'Microsoft.EntityFrameworkCore.Relational'],
  ['Microsoft.Extensions.Hosting', 'Microsoft.Extensions.Hosting'],
  ['Microsoft.Win32', 'System.Private.CoreLib'],
  ['Microsoft', ''],
  ['System.Collections.Concurrent', 'System.Collections.Concurrent'],
  ['System.Linq', ''],
  ['System.Net.Http', 'System.Net.Http'],
  ['System.Net.Sockets', ''],
  ['System.Text.Json', 'System.Text.Json'],
  ['System.Text.RegularExpressions', ''],
  ['System', 'System.Private.CoreLib'],
]

/** The assembly that a method comes from. The class that leads an allocation or an exception has none. */
export function assemblyOf(frame) {
  if (frame.startsWith('cls:')) return ''
  const namespace = frame.slice(0, frame.indexOf('!'))
  const [, assembly] = ELSEWHERE.find(([start]) => namespace === start || namespace.startsWith(`${start}.`)) ?? []
  if (assembly === undefined) throw new Error(`which assembly is ${frame} in?`)
  return assembly || namespace
}
